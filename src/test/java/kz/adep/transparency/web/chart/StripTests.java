package kz.adep.transparency.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.IntStream;
import kz.adep.statistics.RunsTest;
import kz.adep.statistics.answer.Figures;
import kz.adep.transparency.web.chart.Strip.Bracket;
import org.junit.jupiter.api.Test;

class StripTests {

    @Test
    void cellsStandInAscendingOrderWithTheirGroup() {
        assertThat(strip(new double[] {5, 1}, new double[] {3}).cells())
                .extracting(cell -> cell.isStudy() + " " + cell.label())
                .containsExactly("true 1", "false 3", "true 5");
    }

    @Test
    void onlyValuesOfBothGroupsAreBracketed() {
        assertThat(strip(new double[] {1, 1, 4}, new double[] {2, 4}).brackets())
                .containsExactly(new Bracket(122, 198, 11));
    }

    @Test
    void bracketOverTheEndOfARowIsDrawnInBoth() {
        double[] study = IntStream.rangeClosed(1, 12).asDoubleStream().toArray();

        assertThat(strip(study, new double[] {12, 12}).brackets())
                .containsExactly(new Bracket(442, 478, 11), new Bracket(2, 78, 87));
    }

    @Test
    void longSeriesIsNotDrawnOneByOne() {
        double[] many = IntStream.range(0, Strip.MOST).asDoubleStream().toArray();

        assertThatThrownBy(() -> strip(many, new double[] {7})).isInstanceOf(IllegalArgumentException.class);
    }

    private static Strip strip(double[] study, double[] control) {
        return Strip.of(RunsTest.of(study, control), new Figures(Locale.ENGLISH));
    }
}
