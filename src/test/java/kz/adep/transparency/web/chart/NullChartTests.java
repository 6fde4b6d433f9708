package kz.adep.transparency.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import kz.adep.statistics.RunsTest;
import org.junit.jupiter.api.Test;

class NullChartTests {

    private static final double[] COACHED = {5, 7, 2, 10, 3, 1, 4, 13, 11, 15};
    private static final double[] OTHERS = {-5, 3, 1, 2, -7, -12, -8, 0, 1, -6, -2, -11, -9};

    @Test
    void observedRangeAndCriticalNumberAreMarked() {
        var bars = NullChart.of(RunsTest.of(COACHED, OTHERS)).bars();

        assertThat(bars.stream().filter(NullChart.Bar::observed).map(NullChart.Bar::runs))
                .containsExactly("4", "5", "6", "7", "8");
        assertThat(bars.stream().filter(NullChart.Bar::rejected))
                .last()
                .extracting(NullChart.Bar::to)
                .isEqualTo(8);
    }

    @Test
    void barsTogetherHoldTheWholeProbability() {
        double[] even = IntStream.range(0, 9_000).mapToDouble(i -> 2 * i).toArray();
        double[] odd = IntStream.range(0, 9_000).mapToDouble(i -> 2 * i + 1).toArray();

        var bars = NullChart.of(RunsTest.of(even, odd)).bars();

        assertThat(bars).hasSizeLessThanOrEqualTo(49);
        assertThat(bars.stream().mapToDouble(NullChart.Bar::probability).sum()).isCloseTo(1, within(1e-4));
    }

    @Test
    void smallestGroupsAreDrawn() {
        assertThat(NullChart.of(RunsTest.of(new double[] {1}, new double[] {2})).bars())
                .hasSize(1);
    }
}
