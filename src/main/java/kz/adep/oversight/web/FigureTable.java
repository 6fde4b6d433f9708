package kz.adep.oversight.web;

import java.util.ArrayList;
import java.util.List;
import kz.adep.printing.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The table behind a drawing, shown beside it and downloaded from it.
 *
 * @param id its name in addresses
 * @param title a finding, said in a sentence
 * @param columns headings, the first of them over the heads of the lines
 */
record FigureTable(String id, String title, List<String> columns, List<Line> lines) {

    /** Absent figures are unknown, which is not nought. */
    record Line(String head, List<@Nullable Long> figures) {}

    Sheet sheet() {
        return new Sheet(
                id,
                columns,
                lines.stream()
                        .map(line -> {
                            List<@Nullable Object> cells = new ArrayList<>(line.figures());
                            cells.add(0, line.head());
                            return cells;
                        })
                        .toList());
    }

    List<@Nullable Long> column(int index) {
        return lines.stream().map(line -> line.figures().get(index)).toList();
    }
}
