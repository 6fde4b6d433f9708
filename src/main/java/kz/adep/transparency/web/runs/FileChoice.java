package kz.adep.transparency.web.runs;

import java.util.Objects;
import kz.adep.transparency.domain.table.CsvTable;
import kz.adep.transparency.domain.table.Delimiter;
import kz.adep.transparency.domain.table.Layout;
import kz.adep.transparency.domain.table.TableReading;
import org.jspecify.annotations.Nullable;

/**
 * How to read a file, as somebody who sees its first rows chooses it; the text goes along, because nothing is kept. A box
 * without a tick is not sent.
 */
record FileChoice(
        @Nullable String text,
        @Nullable Delimiter delimiter,
        @Nullable Boolean header,
        @Nullable Layout layout,
        @Nullable Integer first,
        @Nullable Integer second,
        @Nullable Boolean exchanged,
        @Nullable String alpha) {

    static FileChoice recognised(String text, @Nullable String alpha) {
        Delimiter delimiter = Delimiter.recognised(text);
        TableReading reading = TableReading.recognised(CsvTable.of(text, delimiter));
        return new FileChoice(
                text,
                delimiter,
                reading.header(),
                reading.layout(),
                reading.first(),
                reading.second(),
                reading.exchanged(),
                alpha);
    }

    CsvTable table() {
        return CsvTable.of(
                Objects.requireNonNullElse(text, ""), Objects.requireNonNullElse(delimiter, Delimiter.COMMA));
    }

    TableReading reading() {
        return new TableReading(
                Boolean.TRUE.equals(header),
                Objects.requireNonNullElse(layout, Layout.TWO_COLUMNS),
                Objects.requireNonNullElse(first, 0),
                Objects.requireNonNullElse(second, 1),
                Boolean.TRUE.equals(exchanged));
    }
}
