package kz.adep.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import kz.adep.statistics.RunsTestError.Code;
import kz.adep.statistics.RunsTestError.Group;
import kz.adep.statistics.TieOrders.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunsTestTests {

    @Test
    void oneInFortyExactlyRejectsAtHalfOfFivePercent() {
        assertThat(RunsTest.critical(3, 14, new BigDecimal("0.025")).lower()).isEqualTo(3);
        assertThat(RunsTest.critical(2, 39, new BigDecimal("0.05")).lower()).isEqualTo(3);
    }

    @Test
    void twoSidedVerdictSeesTheOrdersBetweenTwoRejectingEnds() {
        double[] study = IntStream.range(0, 60).mapToDouble(i -> i % 3).toArray();
        double[] control = IntStream.range(0, 60).mapToDouble(i -> i % 3).toArray();
        RunsTestResult result = RunsTest.of(study, control);

        assertThat(result.atMin().twoSidedDoubling().value()).isLessThan(0.05);
        assertThat(result.atMax().twoSidedDoubling().value()).isLessThan(0.05);
        assertThat(result.verdictTwoSidedDoubling()).isEqualTo(Verdict.DEPENDS_ON_TIE_ORDER);
    }

    @Test
    void momentsAreLabelledWhereTheOrdersAreTooMany() {
        Random random = new Random(3);
        double[] study = random.doubles(30_000).map(x -> Math.floor(x * 50)).toArray();
        double[] control = random.doubles(30_000).map(x -> Math.floor(x * 50)).toArray();
        TieOrders orders = RunsTest.of(study, control).tieOrders();

        assertThat(orders.method()).isEqualTo(Method.MOMENTS);
        assertThat(orders.distribution()).isEmpty();
        assertThat(orders.meanLowerP().value()).isBetween(0.001, 0.999);
    }

    @Test
    void momentsComeNearTheFullDistribution() {
        Random random = new Random(5);
        double[] study = random.doubles(1500).map(x -> Math.floor(x * 400)).toArray();
        double[] control = random.doubles(1500).map(x -> Math.floor(x * 400)).toArray();
        TieOrders orders = RunsTest.of(study, control).tieOrders();
        double mean = orders.distribution().stream()
                .mapToDouble(w -> w.share() * w.runs())
                .sum();

        assertThat(orders.method()).isEqualTo(Method.SHARES);
        assertThat(mean).isCloseTo(orders.meanRuns().value(), within(1e-8));
    }

    @Test
    void wrongValueIsNamedByGroupAndIndex() {
        assertThatThrownBy(() -> RunsTest.of(new double[] {1, 2}, new double[] {3, Double.NaN}))
                .isInstanceOfSatisfying(RunsTestError.class, error -> {
                    assertThat(error.code()).isEqualTo(Code.NOT_FINITE);
                    assertThat(error.group()).isEqualTo(Group.CONTROL);
                    assertThat(error.index()).isEqualTo(1);
                });
    }

    @Test
    void moreThanTenMillionValuesInAllAreRefused() {
        assertThatThrownBy(() -> RunsTest.of(new double[5_000_001], new double[5_000_000]))
                .isInstanceOfSatisfying(
                        RunsTestError.class, error -> assertThat(error.code()).isEqualTo(Code.TOO_MANY_VALUES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-0.05", "1.5", "1e-1000000000"})
    void levelOutsideZeroToOneIsRefused(String alpha) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunsTest.of(new double[] {1}, new double[] {2}, new BigDecimal(alpha)));
    }

    @Test
    void blocksCannotBeChanged() {
        assertThatThrownBy(() ->
                        RunsTest.of(new double[] {1}, new double[] {2}).blocks().remove(0))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
