package kz.adep.directory.domain.entry;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.adep.directory.domain.entry.BodyFlaw.Reason;
import kz.adep.shared.TextFile;

/**
 * State bodies in a CSV file. The first line names the columns, in any order; columns are parted by commas, semicolons or tabs.
 *
 * @param entries by line of the file
 */
public record BodyFile(Map<Long, BodyEntry> entries) {

    public static final int MOST_LINES = 5_000;

    /** Column of each field of an entry. */
    public static final Map<String, String> COLUMNS = columns();

    private static final char BEYOND_TEXT = '\u0000';

    /** Refuses what cannot be read as such a file; whether the entries are fit is not looked at. */
    public static BodyFile read(byte[] file) {
        List<CsvRecord> records = records(TextFile.decoded(file));
        if (records.isEmpty()) {
            throw refusal(0, "", Reason.NO_LINES);
        }
        Map<String, Integer> places = places(records.get(0));
        if (records.size() == 1) {
            throw refusal(0, "", Reason.NO_LINES);
        }
        if (records.size() > MOST_LINES + 1) {
            throw refusal(0, "", Reason.TOO_MANY_LINES);
        }
        List<BodyFlaw> flaws = new ArrayList<>();
        Map<Long, BodyEntry> entries = new LinkedHashMap<>();
        Map<String, Long> codes = new HashMap<>();
        for (CsvRecord line : records.subList(1, records.size())) {
            long number = line.getStartingLineNumber();
            if (line.getFieldCount() != places.size()) {
                flaws.add(new BodyFlaw(number, "", Reason.CELLS));
                continue;
            }
            BodyEntry entry = entry(line, places);
            entries.put(number, entry);
            if (!entry.code().isEmpty() && codes.putIfAbsent(entry.code(), number) != null) {
                flaws.add(new BodyFlaw(number, "code", Reason.TWICE));
            }
        }
        if (!flaws.isEmpty()) {
            throw new BodiesRefused(flaws);
        }
        return new BodyFile(entries);
    }

    private static List<CsvRecord> records(String text) {
        if (text.indexOf(BEYOND_TEXT) >= 0) {
            throw refusal(0, "", Reason.UNREADABLE);
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            return reader.stream()
                    .filter(line -> line.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
        } catch (CsvParseException | IOException unreadable) {
            throw refusal(0, "", Reason.UNREADABLE);
        }
    }

    /** No name of a column holds any of them. */
    private static char separator(String text) {
        String heading = text.lines().findFirst().orElse("");
        return heading.indexOf(';') >= 0 ? ';' : heading.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static Map<String, Integer> places(CsvRecord heading) {
        Map<String, Integer> places = new HashMap<>();
        List<BodyFlaw> flaws = new ArrayList<>();
        for (int i = 0; i < heading.getFieldCount(); i++) {
            String column = heading.getField(i).strip().toLowerCase(Locale.ROOT);
            if (!COLUMNS.containsValue(column)) {
                flaws.add(new BodyFlaw(heading.getStartingLineNumber(), column, Reason.COLUMN_UNKNOWN));
            } else if (places.put(column, i) != null) {
                flaws.add(new BodyFlaw(heading.getStartingLineNumber(), column, Reason.TWICE));
            }
        }
        COLUMNS.values().stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column ->
                        flaws.add(new BodyFlaw(heading.getStartingLineNumber(), column, Reason.COLUMN_MISSING)));
        if (!flaws.isEmpty()) {
            throw new BodiesRefused(flaws);
        }
        return places;
    }

    private static BodyEntry entry(CsvRecord line, Map<String, Integer> places) {
        List<String> cells = COLUMNS.values().stream()
                .map(column -> line.getField(Objects.requireNonNull(places.get(column))))
                .toList();
        return new BodyEntry(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8));
    }

    private static BodiesRefused refusal(long line, String field, Reason reason) {
        return new BodiesRefused(List.of(new BodyFlaw(line, field, reason)));
    }

    /** In the order of the fields. */
    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        Stream.of("code", "nameKk", "nameRu", "nameEn", "kind", "region", "parentCode", "takesPart", "bin")
                .forEach(field ->
                        columns.put(field, field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)));
        return columns;
    }
}
