package kz.adep.evaluation.web.trend;

import java.util.ArrayList;
import java.util.List;
import kz.adep.conflict.ConflictCounts.MonthCount;
import kz.adep.evaluation.domain.OfficeTrend;
import kz.adep.evaluation.domain.OfficeTrend.Side;

/**
 * A series of months as columns with the median as a line across. Months above it are filled, those below it are frames,
 * so that the two differ without colour.
 *
 * @param median height of the line; below the base where there is none
 */
record TrendChart(int width, int height, int base, int median, int most, List<Column> columns, List<Label> labels) {

    private static final int BASE = 170;
    private static final int TALLEST = 130;
    private static final int STEP = 24;
    private static final int MARGIN = 34;
    private static final int FOOT = 34;
    private static final int LEAST = 2;

    /** One month; one without conflicts is a flat stroke. */
    record Column(int x, int y, int height, Side side, MonthCount month) {

        public int width() {
            return STEP - 6;
        }
    }

    /** The year under its first month. */
    record Label(int x, String text) {}

    static TrendChart of(OfficeTrend trend) {
        int most = Math.max(
                1, trend.series().stream().mapToInt(MonthCount::conflicts).max().orElse(1));
        List<Column> columns = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (MonthCount month : trend.series()) {
            int x = MARGIN + columns.size() * STEP;
            int height = Math.max(LEAST, TALLEST * month.conflicts() / most);
            columns.add(new Column(x + 3, BASE - height, height, trend.side(month), month));
            if (month.month().getMonthValue() == 1) {
                labels.add(
                        new Label(x + STEP / 2, Integer.toString(month.month().getYear())));
            }
        }
        int median = trend.test() == null
                ? BASE
                : BASE - (int) Math.round(TALLEST * trend.test().median() / most);
        return new TrendChart(MARGIN * 2 + columns.size() * STEP, BASE + FOOT, BASE, median, most, columns, labels);
    }
}
