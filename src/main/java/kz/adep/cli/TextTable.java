package kz.adep.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of text set in columns, the first to the left and the others to the right. */
record TextTable(List<List<String>> rows) {

    private static final String GAP = "   ";

    void print(PrintWriter out) {
        rows.forEach(row -> out.println(IntStream.range(0, row.size())
                .mapToObj(column -> cell(row.get(column), column))
                .collect(Collectors.joining(GAP))));
    }

    private String cell(String text, int column) {
        String blanks = " ".repeat(width(column) - width(text));
        return column == 0 ? text + blanks : blanks + text;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
