package kz.adep.transparency.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import kz.adep.statistics.RunsTest;
import kz.adep.statistics.answer.Figures;
import org.junit.jupiter.api.Test;

class BandsTests {

    @Test
    void bandsFollowTheAscendingRow() {
        Bands bands = bands(numbers(0, 480), numbers(480, 960));

        assertThat(bands.bands())
                .extracting(band -> band.study() / 40)
                .startsWith(1.0)
                .endsWith(0.0);
        assertThat(bands.bands().get(1)).returns("40", Bands.Band::from).returns("79", Bands.Band::to);
    }

    @Test
    void everyValueStandsInOneBand() {
        Bands bands = bands(numbers(0, 700), numbers(300, 601));

        assertThat(bands.bands().stream().mapToDouble(Bands.Band::study).sum()).isEqualTo(700);
        assertThat(bands.bands().stream().mapToDouble(Bands.Band::control).sum())
                .isEqualTo(301);
    }

    @Test
    void equalValuesCountWithTheShareOfTheirBlock() {
        Bands bands = bands(
                new double[300],
                IntStream.range(0, 300).mapToDouble(i -> i < 100 ? 0 : 1).toArray());

        assertThat(bands.bands().get(0).study()).isEqualTo(18.75);
        assertThat(bands.bands().get(0).control()).isEqualTo(6.25);
    }

    private static double[] numbers(int from, int to) {
        return IntStream.range(from, to).asDoubleStream().toArray();
    }

    private static Bands bands(double[] study, double[] control) {
        return Bands.of(RunsTest.of(study, control), new Figures(Locale.ENGLISH));
    }
}
