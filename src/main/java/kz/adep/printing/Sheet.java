package kz.adep.printing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table to take away. No program takes a text in it for a formula, whatever it begins with.
 *
 * @param name of the page in a workbook
 * @param lines numbers, texts, or nothing
 */
public record Sheet(String name, List<String> columns, List<? extends List<? extends @Nullable Object>> lines) {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final int LONGEST = 32_000;

    /** As CSV (RFC 4180) with the mark by which spreadsheets know UTF-8. */
    public String csv() {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(columns.stream().map(SafeCell::inCsv).toList());
            lines.forEach(
                    line -> writer.writeRecord(line.stream().map(Sheet::inCsv).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** As a workbook of one page. */
    public byte[] xlsx() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Adep", "1.0")) {
            Worksheet page = book.newWorksheet(name);
            for (int column = 0; column < columns.size(); column++) {
                page.value(0, column, columns.get(column));
                page.style(0, column).bold().set();
            }
            page.freezePane(0, 1);
            for (int line = 0; line < lines.size(); line++) {
                for (int column = 0; column < lines.get(line).size(); column++) {
                    write(page, line + 1, column, lines.get(line).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A text cell is never worked out, but it may be saved as CSV by who opens it. */
    private static void write(Worksheet page, int line, int column, @Nullable Object cell) {
        if (cell instanceof Number number) {
            page.value(line, column, number);
        } else if (cell != null) {
            String text = SafeCell.of(cell.toString());
            page.value(line, column, text.substring(0, Math.min(LONGEST, text.length())));
        }
    }

    private static String inCsv(@Nullable Object cell) {
        return cell instanceof Number ? cell.toString() : SafeCell.inCsv(Objects.toString(cell, ""));
    }
}
