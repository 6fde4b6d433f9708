package kz.adep.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsDistributionTests {

    @Test
    void countsEqualLiteralEnumerationOfLabels() {
        for (int a = 1; a <= 7; a++) {
            for (int b = 1; b <= 7; b++) {
                ExactRuns exact = new ExactRuns(a, b);
                long[] counted = Enumeration.runsOfAllOrders(a, b);
                for (int r = 0; r < counted.length; r++) {
                    assertThat(exact.count(r)).isEqualTo(BigInteger.valueOf(counted[r]));
                }
            }
        }
    }

    @Test
    void tailsOfAllSmallSizesEqualTheCounts() {
        for (int a = 1; a <= 30; a++) {
            for (int b = 1; b <= 30; b++) {
                for (int r = 0; r <= 2 * Math.min(a, b) + 3; r++) {
                    agree(new RunsDistribution(a, b), new ExactRuns(a, b), r, 1e-13);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1999", "2,1998", "30,1900", "700,1300", "1000,1000", "4000,6000", "9,20000", "5000,5000", "400,9000"
    })
    void tailsOfGreatSizesEqualTheCounts(int a, int b) {
        RunsDistribution runs = new RunsDistribution(a, b);
        ExactRuns exact = new ExactRuns(a, b);
        double mean = runs.mean().value();
        double deviation = Math.sqrt(runs.variance().value());

        for (int step : List.of(-60, -30, -9, -5, -3, -2, -1, 0, 1, 2, 3, 5, 9, 30)) {
            agree(runs, exact, (int) Math.round(mean + step * deviation), 1e-12);
        }
    }

    @Test
    void tailsOfAMillionAddUpToOne() {
        RunsDistribution runs = new RunsDistribution(300_000, 700_000);
        int centre = (int) runs.mean().value();
        double sum = 0;
        for (int r = centre - 9000; r <= centre + 9000; r++) {
            sum += runs.pmf(r).value();
        }

        assertThat(sum).isCloseTo(1, within(1e-11));
        assertThat(runs.lower(centre).value() + runs.upper(centre + 1).value()).isCloseTo(1, within(1e-11));
    }

    @ParameterizedTest
    @CsvSource({"10,13,2,21", "10,13,4,8", "10,13,14,21", "1,1,2,2", "900,1100,300,1700", "5000,5000,200,9900"})
    void tailsOverARangeEqualTheTailsOneByOne(int a, int b, int from, int to) {
        RunsDistribution runs = new RunsDistribution(a, b);
        RunsDistribution.Range range = runs.range(from, to);

        for (int r = from; r <= to; r++) {
            same(range.lower(r), runs.lower(r));
            same(range.upper(r), runs.upper(r));
        }
    }

    private static void same(Tail ours, Tail expected) {
        assertThat(ours.value()).isCloseTo(expected.value(), within(1e-11 * expected.value() + Double.MIN_NORMAL));
        assertThat(ours.ln()).isCloseTo(expected.ln(), within(1e-11 * Math.abs(expected.ln())));
    }

    @Test
    void exchangingTheGroupsGivesTheSameDoubles() {
        assertThat(new RunsDistribution(321, 123).lower(150)).isEqualTo(new RunsDistribution(123, 321).lower(150));
        assertThat(new RunsDistribution(321, 123).upper(200)).isEqualTo(new RunsDistribution(123, 321).upper(200));
    }

    private static void agree(RunsDistribution runs, ExactRuns exact, int r, double relative) {
        agree(runs.lower(r), exact.lower(r), exact.total(), relative);
        agree(runs.upper(r), exact.upper(r), exact.total(), relative);
        agree(runs.pmf(r), exact.count(r), exact.total(), relative);
        agree(runs.atLeastAsFar(r), exact.atLeastAsFar(r), exact.total(), relative);
    }

    private static void agree(Tail ours, BigInteger count, BigInteger total, double relative) {
        double exact = new BigDecimal(count)
                .divide(new BigDecimal(total), MathContext.DECIMAL128)
                .doubleValue();
        assertThat(ours.value()).isCloseTo(exact, within(relative * exact));
        if (exact > 0) {
            assertThat(ours.ln()).isCloseTo(Math.log(exact), within(relative + 1e-15 * Math.abs(ours.ln())));
        }
    }
}
