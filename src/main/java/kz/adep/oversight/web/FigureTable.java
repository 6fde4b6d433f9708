package kz.adep.oversight.web;

import java.util.List;
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

    List<@Nullable Long> column(int index) {
        return lines.stream().map(line -> line.figures().get(index)).toList();
    }
}
