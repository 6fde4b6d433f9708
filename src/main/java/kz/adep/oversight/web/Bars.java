package kz.adep.oversight.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One figure per line of a table as lying bars, each under its words, which may be long. */
record Bars(int width, int height, List<Bar> bars) {

    private static final int WIDTH = 460;
    private static final int LONGEST = 380;
    private static final int STEP = 52;

    record Bar(int y, int width, String label, long value) {

        public int valueX() {
            return width + 8;
        }
    }

    static Bars of(FigureTable table, int figure) {
        long most = Math.max(
                1,
                table.column(figure).stream()
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (FigureTable.Line line : table.lines()) {
            long value = Objects.requireNonNullElse(line.figures().get(figure), 0L);
            bars.add(new Bar(bars.size() * STEP, (int) (LONGEST * value / most), line.head(), value));
        }
        return new Bars(WIDTH, bars.size() * STEP, bars);
    }
}
