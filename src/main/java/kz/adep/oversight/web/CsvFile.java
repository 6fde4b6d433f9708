package kz.adep.oversight.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A table as CSV (RFC 4180) that spreadsheets open as UTF-8 and never take for a formula. */
final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String STARTS_FORMULA = "=+-@\t\r\n";

    private CsvFile() {}

    static String of(FigureTable table) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            write(table, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(FigureTable table, CsvWriter writer) {
        writer.writeRecord(table.columns().stream().map(CsvFile::harmless).toList());
        for (FigureTable.Line line : table.lines()) {
            List<String> cells = new ArrayList<>(List.of(harmless(line.head())));
            line.figures().forEach(figure -> cells.add(Objects.toString(figure, "")));
            writer.writeRecord(cells);
        }
    }

    private static String harmless(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
