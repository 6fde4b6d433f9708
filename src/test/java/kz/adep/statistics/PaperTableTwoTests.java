package kz.adep.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Objects;
import kz.adep.statistics.RunsTestResult.Block;
import org.junit.jupiter.api.Test;

/** Table 2 of the paper: change in the number of conflicts, coached and not coached respondents. */
class PaperTableTwoTests {

    private static final double[] COACHED = {5, 7, 2, 10, 3, 1, 4, 13, 11, 15};
    private static final double[] OTHERS = {-5, 3, 1, 2, -7, -12, -8, 0, 1, -6, -2, -11, -9};
    private static final RunsTestResult RESULT = RunsTest.of(COACHED, OTHERS);

    @Test
    void runsLieBetweenFourAndEight() {
        assertThat(RESULT.runsMin()).isEqualTo(4);
        assertThat(RESULT.runsMax()).isEqualTo(8);
        assertThat(RESULT.crossGroupTieBlocks()).isEqualTo(3);
    }

    @Test
    void fourRunsIsOneOrderOfTwelve() {
        assertThat(RESULT.tieOrders().totalOrders()).isEqualTo(12);
        assertThat(RESULT.tieOrders().distribution())
                .extracting(weight -> weight.runs() + ":" + weight.orders())
                .containsExactly("4:1", "6:9", "8:2");
    }

    @Test
    void exactPOfFourRunsIsTwoInTenThousand() {
        assertThat(RESULT.atMin().lowerP().value()).isCloseTo(0.000208904, within(1e-9));
        assertThat(RESULT.atMin().lowerP().fraction()).hasToString("239/1144066");
    }

    @Test
    void exactPOfEightRunsIsJustUnderFivePercent() {
        assertThat(RESULT.atMax().lowerP().value()).isCloseTo(0.049333692, within(1e-9));
        assertThat(RESULT.atMax().lowerP().fraction()).hasToString("733/14858");
    }

    @Test
    void meanPOverTheOrdersIsOnePointTwoPercent() {
        assertThat(RESULT.tieOrders().meanLowerP().fraction()).hasToString("27879/2288132");
        assertThat(RESULT.tieOrders().meanRuns().fraction()).hasToString("37/6");
    }

    @Test
    void everyOrderRejectsOneSidedButTenOfTwelveTwoSided() {
        assertThat(RESULT.verdictLower()).isEqualTo(Verdict.REJECT);
        assertThat(RESULT.verdictTwoSidedDoubling()).isEqualTo(Verdict.DEPENDS_ON_TIE_ORDER);
        assertThat(RESULT.tieOrders().shareRejectingLowerHalfAlpha().fraction()).hasToString("5/6");
    }

    @Test
    void criticalValueIsEightWithTheRuleAtMostEight() {
        assertThat(RESULT.critical()).isEqualTo(new CriticalValues(new BigDecimal("0.05"), 8, 17, 7, 18));
        assertThat(RunsTest.critical(10, 13, new BigDecimal("0.01")).lower()).isEqualTo(6);
        assertThat(RunsTest.critical(10, 13, new BigDecimal("0.005")).lower()).isEqualTo(5);
    }

    @Test
    void oneInAThousandIsReachedByOneOrderOnly() {
        RunsTestResult strict = RunsTest.of(COACHED, OTHERS, new BigDecimal("0.001"));

        assertThat(strict.verdictLower()).isEqualTo(Verdict.DEPENDS_ON_TIE_ORDER);
        assertThat(strict.tieOrders().shareRejectingLower().fraction()).hasToString("1/12");
    }

    @Test
    void nullHypothesisExpectsTwelveRuns() {
        assertThat(RESULT.meanRunsNull().fraction()).hasToString("283/23");
        assertThat(RESULT.varRunsNull().fraction()).hasToString("30810/5819");
        assertThat(Objects.requireNonNull(RESULT.atMin().z())).isCloseTo(-3.60897, within(1e-5));
        assertThat(Objects.requireNonNull(RESULT.atMin().zContinuityLower())).isCloseTo(-3.39168, within(1e-5));
    }

    @Test
    void pooledSeriesHoldsTheElevenThatThePaperLeftOut() {
        assertThat(RESULT.blocks()).hasSize(19).contains(new Block(11, 1, 0), new Block(1, 1, 2));
        assertThat(RESULT.blocks()).extracting(Block::value).isSorted();
    }
}
