package kz.adep.transparency.domain.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a CSV file (RFC 4180) with another delimiter perhaps; blank rows are left out, missing cells are blank.
 *
 * @param columns of the widest row
 */
public record CsvTable(List<Row> rows, int columns) {

    private static final int MOST_COLUMNS = 50;
    private static final int SAMPLE = 50;

    /** One row; lines of the file count from 1. */
    public record Row(long line, List<String> cells) {

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    public static CsvTable of(String text, Delimiter delimiter) {
        List<Row> rows = rows(text, delimiter, Integer.MAX_VALUE);
        if (rows.isEmpty()) {
            throw new BadTable(BadTable.Code.EMPTY_FILE);
        }
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (columns > MOST_COLUMNS) {
            throw new BadTable(BadTable.Code.TOO_MANY_COLUMNS);
        }
        return new CsvTable(rows, columns);
    }

    /** Whether most of the first rows have more than one cell then. */
    static boolean isSplitBy(Delimiter delimiter, String text) {
        List<Row> rows = rows(text, delimiter, SAMPLE);
        return rows.stream().filter(row -> row.cells().size() > 1).count() * 2 > rows.size();
    }

    private static List<Row> rows(String text, Delimiter delimiter, int most) {
        List<Row> rows = new ArrayList<>();
        long last = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter.sign())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord read : reader) {
                last = read.getStartingLineNumber();
                Row row = row(read);
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (rows.size() == most) {
                    break;
                }
            }
        } catch (CsvParseException | IOException unreadable) {
            throw new BadTable(BadTable.Code.UNREADABLE, last + 1, null);
        }
        return rows;
    }

    private static Row row(CsvRecord read) {
        return new Row(
                read.getStartingLineNumber(),
                read.getFields().stream()
                        .map(cell -> cell.replace('\u00a0', ' ').strip())
                        .toList());
    }
}
