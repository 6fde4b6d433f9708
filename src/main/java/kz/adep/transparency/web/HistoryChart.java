package kz.adep.transparency.web;

import java.util.ArrayList;
import java.util.List;
import kz.adep.transparency.domain.YearFigure;
import org.jspecify.annotations.Nullable;

/** A historical series as columns; a year without data has an empty frame, not a column of zero. */
record HistoryChart(int width, int height, List<Column> columns) {

    static final int BASE = 190;
    private static final int STEP = 110;
    private static final int HEIGHT = 220;
    private static final int TALLEST = 150;

    /** Absent value: no data. */
    record Column(int x, int height, int year, @Nullable Integer value) {

        public int y() {
            return BASE - height;
        }

        public int middle() {
            return x + 35;
        }
    }

    static HistoryChart of(List<YearFigure> figures) {
        int most = figures.stream()
                .map(YearFigure::value)
                .mapToInt(value -> value == null ? 0 : value)
                .max()
                .orElse(1);
        List<Column> columns = new ArrayList<>();
        for (YearFigure figure : figures) {
            Integer value = figure.value();
            int height = value == null ? 0 : Math.max(1, Math.round((float) TALLEST * value / most));
            columns.add(new Column(columns.size() * STEP + 20, height, figure.year(), value));
        }
        return new HistoryChart(columns.size() * STEP, HEIGHT, columns);
    }
}
