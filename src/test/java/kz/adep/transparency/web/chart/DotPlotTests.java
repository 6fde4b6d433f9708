package kz.adep.transparency.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import kz.adep.statistics.RunsTest;
import kz.adep.statistics.answer.Figures;
import org.junit.jupiter.api.Test;

class DotPlotTests {

    @Test
    void everyValueOfASmallGroupIsADot() {
        DotPlot plot = plot(new double[] {1, 1, 4}, new double[] {2});

        assertThat(plot.perDot()).isEqualTo(1);
        assertThat(plot.lanes()).extracting(lane -> lane.dots().size()).containsExactly(3, 1);
    }

    @Test
    void dotsOfGreatGroupsStandForSeveralValues() {
        DotPlot plot = plot(
                IntStream.range(0, 10_000).asDoubleStream().toArray(),
                IntStream.range(0, 9_000).asDoubleStream().toArray());

        assertThat(plot.perDot()).isEqualTo(19);
        assertThat(plot.lanes()).allSatisfy(lane -> assertThat(lane.dots()).hasSizeLessThanOrEqualTo(12 * 45));
    }

    @Test
    void mediansAreTold() {
        assertThat(plot(new double[] {1, 2, 9}, new double[] {4, 5}).lanes())
                .extracting(DotPlot.Lane::median)
                .containsExactly("2", "4.5");
    }

    @Test
    void axisHasRoundNumbers() {
        assertThat(plot(new double[] {-12, 3}, new double[] {15}).ticks())
                .extracting(DotPlot.Tick::label)
                .containsExactly("−10", "0", "10");
    }

    @Test
    void widestRangeIsDrawn() {
        assertThat(plot(new double[] {-Double.MAX_VALUE, 0}, new double[] {Double.MAX_VALUE})
                        .ticks())
                .hasSize(2);
    }

    @Test
    void narrowestRangeIsDrawn() {
        assertThat(plot(new double[] {0}, new double[] {Double.MIN_VALUE}).ticks())
                .hasSize(2);
    }

    private static DotPlot plot(double[] study, double[] control) {
        return DotPlot.of(RunsTest.of(study, control), new Figures(Locale.ENGLISH));
    }
}
