package kz.adep.statistics.companion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SummaryTests {

    @Test
    void quartilesAreOfTypeSeven() {
        Summary summary = Summary.of(new double[] {1, 1, 2, 3, 3.5, 4, 5, 5, 6, 9});

        assertThat(summary.lowerQuartile()).isEqualTo(2.25);
        assertThat(summary.median()).isEqualTo(3.75);
        assertThat(summary.upperQuartile()).isEqualTo(5);
        assertThat(summary.standardDeviation()).isCloseTo(2.45458754172672, within(1e-14));
    }

    @Test
    void oneValueHasNoDeviation() {
        Summary summary = Summary.of(new double[] {4});

        assertThat(summary.standardDeviation()).isNull();
        assertThat(summary.upperQuartile()).isEqualTo(4);
    }
}
