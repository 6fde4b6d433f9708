package kz.adep.evaluation.web.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import kz.adep.conflict.ConflictCounts.MonthCount;
import kz.adep.evaluation.domain.OfficeTrend;
import kz.adep.evaluation.web.trend.TrendChart.Column;
import org.junit.jupiter.api.Test;

class TrendChartTests {

    @Test
    void columnsStandOnTheBaseInProportion() {
        TrendChart chart = chart(0, 5, 10);

        assertThat(chart.columns()).extracting(Column::height).containsExactly(2, 65, 130);
        assertThat(chart.columns()).allMatch(column -> column.y() + column.height() == chart.base());
        assertThat(chart.most()).isEqualTo(10);
    }

    @Test
    void medianLiesAtTheHeightOfItsValue() {
        TrendChart chart = chart(0, 0, 5, 10, 10);

        assertThat(chart.median()).isEqualTo(chart.base() - 65);
    }

    @Test
    void yearStandsUnderItsJanuary() {
        assertThat(chart(1, 2, 3).labels()).extracting(TrendChart.Label::text).containsExactly("2026");
    }

    @Test
    void quietMonthsDivideByNothing() {
        assertThat(chart(0, 0).columns()).extracting(Column::height).containsExactly(2, 2);
    }

    private static TrendChart chart(int... conflicts) {
        List<MonthCount> months = IntStream.range(0, conflicts.length)
                .mapToObj(i -> new MonthCount(YearMonth.of(2025, 12).plusMonths(i), conflicts[i], true))
                .toList();
        return TrendChart.of(OfficeTrend.of(months));
    }
}
