package kz.adep.statistics.companion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import kz.adep.statistics.companion.Companions.Method;
import org.junit.jupiter.api.Test;

/** Table 2 of the paper against what R, coin and exactRankTests say of it. */
class CompanionsOfTableTwoTests {

    private static final double[] COACHED = {5, 7, 2, 10, 3, 1, 4, 13, 11, 15};
    private static final double[] OTHERS = {-5, 3, 1, 2, -7, -12, -8, 0, 1, -6, -2, -11, -9};
    private static final Companions RESULT = Companions.of(COACHED, OTHERS, new BigDecimal("0.05"), 1940);

    @Test
    void coachedExceedOthersInNearlyAllPairs() {
        MannWhitney test = RESULT.mannWhitney();

        assertThat(test.u()).isEqualTo(125);
        assertThat(test.greater()).isEqualTo(123 / 130.0);
        assertThat(test.equal()).isEqualTo(4 / 130.0);
        assertThat(test.superiority()).isCloseTo(0.96154, within(5e-6));
    }

    @Test
    void mannWhitneyIsExactGivenTheTies() {
        MannWhitney test = RESULT.mannWhitney();

        assertThat(test.method()).isEqualTo(Method.EXACT);
        assertThat(test.twoSidedP().fraction()).hasToString("18/572033");
        assertThat(test.upperP().fraction()).hasToString("1/52003");
        assertThat(test.upperP().value()).isCloseTo(1.92297e-5, within(5e-11));
    }

    @Test
    void shiftIsElevenBetweenSixAndSixteen() {
        HodgesLehmann shift = RESULT.shift();

        assertThat(shift.shift()).isEqualTo(11);
        assertThat(shift.lower()).isEqualTo(6);
        assertThat(shift.upper()).isEqualTo(16);
        assertThat(shift.confidence()).isEqualByComparingTo("0.95");
        assertThat(shift.achievedConfidence()).isBetween(0.95, 0.96);
    }

    @Test
    void kolmogorovSmirnovIsExactGivenTheTies() {
        KolmogorovSmirnov test = RESULT.kolmogorovSmirnov();

        assertThat(test.method()).isEqualTo(Method.EXACT);
        assertThat(test.d()).isEqualTo(97 / 130.0);
        assertThat(test.twoSidedP().fraction()).hasToString("2/2737");
    }

    @Test
    void permutationOfMeansCountsFortyEightOfAllWays() {
        MeansPermutation test = RESULT.meansPermutation();

        assertThat(test.method()).isEqualTo(Method.EXACT);
        assertThat(test.twoSidedP().fraction()).hasToString("24/572033");
        assertThat(test.upperP().fraction()).hasToString("3/163438");
        assertThat(test.difference()).isCloseTo(11.17692, within(5e-6));
        assertThat(test.seed()).isNull();
    }

    @Test
    void summariesAreThoseOfR() {
        assertThat(RESULT.study().mean()).isEqualTo(7.1);
        assertThat(RESULT.control().mean()).isCloseTo(-53 / 13.0, within(1e-15));
        assertThat(RESULT.study().lowerQuartile()).isEqualTo(3.25);
        assertThat(RESULT.study().upperQuartile()).isEqualTo(10.75);
        assertThat(RESULT.control().median()).isEqualTo(-5);
        assertThat(RESULT.control().standardDeviation()).isCloseTo(5.18751, within(5e-6));
    }
}
