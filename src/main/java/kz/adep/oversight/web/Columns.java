package kz.adep.oversight.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One or two figures per month as columns; the second is an empty frame, so that the two differ without colour. */
record Columns(int width, int height, int base, long most, List<Column> columns, List<Label> labels) {

    private static final int BASE = 180;
    private static final int TALLEST = 150;
    private static final int STEP = 24;
    private static final int MARGIN = 30;
    private static final int LABEL_EVERY = 6;

    /** Absent figures have no column. */
    record Column(int x, int width, int y, int height, boolean framed, String title) {}

    record Label(int x, String text) {}

    /** The heads of the lines are the months; most is the figure of the greatest height. */
    static Columns of(FigureTable table, long most, int... figures) {
        List<Column> columns = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int at = 0; at < table.lines().size(); at++) {
            FigureTable.Line line = table.lines().get(at);
            for (int series = 0; series < figures.length; series++) {
                add(columns, table, line, at, series, figures, most);
            }
            if (at % LABEL_EVERY == 0) {
                labels.add(new Label(MARGIN + at * STEP + STEP / 2, line.head()));
            }
        }
        return new Columns(table.lines().size() * STEP + 2 * MARGIN, BASE + 34, BASE, most, columns, labels);
    }

    /** Scaled to the greatest figure of the table. */
    static Columns of(FigureTable table, int... figures) {
        long most = 1;
        for (int figure : figures) {
            most = Math.max(
                    most,
                    table.column(figure).stream()
                            .filter(Objects::nonNull)
                            .mapToLong(Long::longValue)
                            .max()
                            .orElse(1));
        }
        return of(table, most, figures);
    }

    private static void add(
            List<Column> columns,
            FigureTable table,
            FigureTable.Line line,
            int at,
            int series,
            int[] figures,
            long most) {
        @Nullable Long value = line.figures().get(figures[series]);
        if (value == null) {
            return;
        }
        int width = (STEP - 4) / figures.length;
        int height = (int) (TALLEST * value / most);
        String title = line.head() + ", " + table.columns().get(figures[series] + 1) + ": " + value;
        columns.add(new Column(
                MARGIN + at * STEP + 2 + series * width, width - 1, BASE - height, height, series > 0, title));
    }
}
