package kz.adep.transparency.web.runs;

import java.util.List;
import java.util.stream.IntStream;
import kz.adep.transparency.domain.table.CsvTable;
import kz.adep.transparency.domain.table.CsvTable.Row;
import kz.adep.transparency.domain.table.TableReading;

/**
 * The beginning of a file as a table, with the columns by their letter and name.
 *
 * @param columns their names, the letter first
 * @param count rows in all, without the header
 */
record FilePreview(List<String> columns, List<Row> rows, int count, boolean decimalComma) {

    private static final int SHOWN = 8;
    private static final int LOOKED_AT = 200;

    static FilePreview of(CsvTable table, TableReading reading) {
        List<Row> rows =
                table.rows().subList(reading.header() ? 1 : 0, table.rows().size());
        return new FilePreview(
                IntStream.range(0, table.columns())
                        .mapToObj(column -> title(table, reading, column))
                        .toList(),
                rows.subList(0, Math.min(SHOWN, rows.size())),
                rows.size(),
                rows.stream()
                        .limit(LOOKED_AT)
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.matches("[-+\u2212]?\\d*,\\d+")));
    }

    private static String title(CsvTable table, TableReading reading, int column) {
        String letter = TableReading.letter(column);
        String name = reading.name(table, column);
        return name.equals(letter) ? letter : letter + " · " + name;
    }
}
