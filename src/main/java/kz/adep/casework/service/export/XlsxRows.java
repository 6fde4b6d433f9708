package kz.adep.casework.service.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.adep.printing.SafeCell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Rows as sheets of a workbook. Texts stand in their cells and not in a common table, which would have to be kept in
 * memory to the end; what does not fit on a sheet goes on on the next one, under the same head.
 */
final class XlsxRows implements ExportRows {

    /** A sheet ends at 1,048,576 rows. */
    private static final int MOST_ROWS = 1_000_001;

    private static final int LONGEST_TEXT = 32_767;

    private final Workbook book;
    private final String title;
    private @Nullable Worksheet sheet;
    private @Nullable List<@Nullable Object> head;
    private int sheets;
    private int next;

    XlsxRows(OutputStream out, String title) {
        this.book = new Workbook(out, "Adep", "1.0");
        this.title = title;
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        if (sheet == null || next == MOST_ROWS) {
            begin(cells);
        }
        if (head != cells) {
            write(cells);
        }
    }

    /** The first row of all heads each sheet. */
    private void begin(List<@Nullable Object> cells) throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        sheet = book.newWorksheet(title + (sheets == 1 ? "" : " " + sheets));
        sheet.freezePane(0, 1);
        next = 0;
        if (head == null) {
            head = cells;
        }
        write(head);
    }

    private void write(List<@Nullable Object> cells) {
        Worksheet to = Objects.requireNonNull(sheet);
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof LocalDate day) {
                to.value(next, column, day);
                to.style(next, column).format("dd.mm.yyyy").set();
            } else if (cell != null) {
                to.inlineString(next, column, text(cell));
            }
        }
        next++;
    }

    /** Without the signs that XML does not know. */
    private static String text(Object cell) {
        String safe = SafeCell.of(cell.toString());
        String known = safe.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        return known.length() > LONGEST_TEXT ? known.substring(0, LONGEST_TEXT) : known;
    }

    @Override
    public void flush() throws IOException {
        if (sheet != null) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        book.close();
    }
}
