package kz.adep.evaluation.domain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A pasted table cut into cells.
 *
 * @param delimiter the one with which most lines have the same number of cells, three at least
 */
record CsvTable(char delimiter, List<CsvRecord> records) {

    private static final List<Character> DELIMITERS = List.of(';', '\t', ',');
    private static final int LEAST_CELLS = 3;

    /** Empty where no delimiter makes a table of it. */
    static Optional<CsvTable> of(String text) {
        CsvTable best = null;
        for (char delimiter : DELIMITERS) {
            CsvTable table = new CsvTable(delimiter, records(text, delimiter));
            if (best == null || table.regularLines() > best.regularLines()) {
                best = table;
            }
        }
        return Optional.ofNullable(best).filter(table -> table.regularLines() > 0);
    }

    private static List<CsvRecord> records(String text, char delimiter) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException e) {
            return List.of();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private long regularLines() {
        return records.stream()
                .map(CsvRecord::getFieldCount)
                .filter(cells -> cells >= LEAST_CELLS)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }
}
