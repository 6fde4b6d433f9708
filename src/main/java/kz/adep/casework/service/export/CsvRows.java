package kz.adep.casework.service.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.adep.printing.SafeCell;
import org.jspecify.annotations.Nullable;

/** Rows as RFC 4180 has them, in UTF-8 with the mark by which spreadsheet programs know it. */
final class CsvRows implements ExportRows {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;
    private final CsvWriter csv;

    CsvRows(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().build(this.out);
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CsvRows::text).toList());
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof String written ? SafeCell.inCsv(written) : cell.toString();
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
        out.close();
    }
}
