package kz.adep.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kz.adep.statistics.DecimalSample;
import kz.adep.statistics.RunsTestError;
import kz.adep.statistics.RunsTestError.Code;
import kz.adep.statistics.RunsTestError.Group;
import org.jspecify.annotations.Nullable;

/**
 * A column of numbers in a text file: one number a line, or a column of a CSV file, named in the first line or by its place.
 * The separator is a tab or a semicolon where the first line has one; a comma only where it cannot be a decimal comma.
 */
final class SampleFile {

    private static final String STANDARD_INPUT = "-";
    private static final int HEAD = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final @Nullable String column;
    private final BufferedReader text;
    private long line;

    private SampleFile(String name, @Nullable String column, BufferedReader text) {
        this.name = name;
        this.column = column;
        this.text = text;
    }

    /** Reads a file, or standard input where the name is a hyphen. */
    static double[] read(String name, @Nullable String column, Group group, int limit) {
        try (BufferedReader text = name.equals(STANDARD_INPUT)
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : new BufferedReader(
                        new InputStreamReader(Files.newInputStream(Path.of(name)), StandardCharsets.UTF_8))) {
            return new SampleFile(name, column, text).read(group, limit);
        } catch (IOException | InvalidPathException | CsvParseException e) {
            throw Refusal.ofUsage(name, "cli.file.unreadable");
        }
    }

    private double[] read(Group group, int limit) throws IOException {
        DecimalSample sample = new DecimalSample(group, limit);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            int place = -1;
            for (CsvRecord each : records) {
                line = each.getStartingLineNumber();
                boolean first = place < 0;
                place = first ? place(each) : place;
                String cell = place < each.getFieldCount() ? each.getField(place) : "";
                if (!first || !isHeader(cell)) {
                    sample.add(cell);
                }
            }
        } catch (RunsTestError error) {
            throw Refusal.ofData(name + ":" + line, error);
        }
        return sample.values();
    }

    private int place(CsvRecord first) {
        List<String> names = first.getFields().stream().map(String::strip).toList();
        if (names.size() == 1 && (column == null || !isHeader(names.get(0)))) {
            return 0;
        }
        if (column == null) {
            throw Refusal.ofUsage(name, "cli.column.many", String.join(", ", names));
        }
        OptionalInt named = IntStream.range(0, names.size())
                .filter(i -> names.get(i).equalsIgnoreCase(column))
                .findFirst();
        int place = named.orElseGet(() -> column.matches("\\d{1,4}") ? Integer.parseInt(column) - 1 : -1);
        if (place < 0 || place >= names.size()) {
            throw Refusal.ofUsage(name, "cli.column.none", column, String.join(", ", names));
        }
        return place;
    }

    /** What does not begin as a number does. */
    private static boolean isHeader(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || "0123456789+-\u2212.,".indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        try {
            new DecimalSample(Group.STUDY, 1).add(text);
            return false;
        } catch (RunsTestError refusal) {
            return refusal.code() == Code.NOT_A_NUMBER;
        }
    }

    private char separator() throws IOException {
        text.mark(HEAD);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(HEAD);
        char[] buffer = new char[HEAD];
        int length = Math.max(0, text.read(buffer, 0, HEAD));
        text.reset();
        String head = new String(buffer, 0, length);
        String first = head.lines().findFirst().orElse("");
        if (first.indexOf('\t') >= 0 || first.indexOf(';') >= 0) {
            return first.indexOf('\t') >= 0 ? '\t' : ';';
        }
        boolean several = first.indexOf(',') != first.lastIndexOf(',');
        boolean named = first.indexOf(',') >= 0 && !first.matches("[\\s\\d+,eE\u2212-]*");
        return several || named || (first.indexOf(',') >= 0 && head.indexOf('.') >= 0) ? ',' : ';';
    }
}
