package kz.adep.transparency.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.adep.transparency.domain.YearFigure;
import org.junit.jupiter.api.Test;

class HistoryChartTests {

    @Test
    void yearWithoutDataHasNoColumn() {
        var chart = HistoryChart.of(List.of(new YearFigure(2018, null), new YearFigure(2019, 300)));

        assertThat(chart.columns()).extracting(HistoryChart.Column::height).containsExactly(0, 150);
    }

    @Test
    void smallFigureIsStillSeen() {
        var chart = HistoryChart.of(List.of(new YearFigure(2016, 1), new YearFigure(2019, 17_083)));

        assertThat(chart.columns().get(0).height()).isEqualTo(1);
    }
}
