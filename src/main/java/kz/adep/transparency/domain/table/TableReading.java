package kz.adep.transparency.domain.table;

import java.util.List;
import java.util.stream.IntStream;
import kz.adep.statistics.DecimalSample;
import kz.adep.statistics.RunsTestError;
import kz.adep.statistics.RunsTestError.Group;
import kz.adep.transparency.domain.table.CsvTable.Row;
import kz.adep.transparency.domain.table.TwoGroups.Cell;
import kz.adep.transparency.domain.table.TwoGroups.Sample;

/**
 * How to find two groups in a table. What is recognised is a proposal; a person confirms it.
 *
 * @param header whether the first row names the columns
 * @param first column of the study group, or of the values
 * @param second column of the control group, or of the groups
 * @param exchanged whether the groups change places
 */
public record TableReading(boolean header, Layout layout, int first, int second, boolean exchanged) {

    private static final int SAMPLE = 200;

    /** Two groups named in one column are told from a second column of numbers by their being words. */
    public static TableReading recognised(CsvTable table) {
        if (table.columns() < 2) {
            throw new BadTable(BadTable.Code.ONE_COLUMN);
        }
        List<Row> sample = table.rows().subList(0, Math.min(SAMPLE, table.rows().size()));
        boolean header = sample.size() > 1
                && sample.get(0).cells().stream().noneMatch(TableReading::isNumber)
                && sample.subList(1, sample.size()).stream()
                        .anyMatch(row -> row.cells().stream().anyMatch(TableReading::isNumber));
        List<Row> rows = sample.subList(header ? 1 : 0, sample.size());
        List<Integer> numbers = columns(table, rows, true);
        List<Integer> words = columns(table, rows, false).stream()
                .filter(column -> names(rows, column).size() == 2)
                .toList();
        if (!numbers.isEmpty() && !words.isEmpty()) {
            return new TableReading(header, Layout.VALUE_AND_GROUP, numbers.get(0), words.get(0), false);
        }
        return numbers.size() >= 2
                ? new TableReading(header, Layout.TWO_COLUMNS, numbers.get(0), numbers.get(1), false)
                : new TableReading(header, Layout.TWO_COLUMNS, 0, 1, false);
    }

    /** The groups, not yet read as numbers. */
    public TwoGroups groups(CsvTable table) {
        if (first == second || Math.min(first, second) < 0 || Math.max(first, second) >= table.columns()) {
            throw new BadTable(BadTable.Code.SAME_COLUMN);
        }
        List<Row> rows = table.rows().subList(header ? 1 : 0, table.rows().size());
        TwoGroups groups = layout == Layout.TWO_COLUMNS ? byColumns(table, rows) : byNames(rows);
        return exchanged ? groups.exchanged() : groups;
    }

    /** The name in the header, else the letter that spreadsheets give the column. */
    public String name(CsvTable table, int column) {
        String name = header ? table.rows().get(0).cell(column) : "";
        return name.isEmpty() ? letter(column) : name;
    }

    private TwoGroups byColumns(CsvTable table, List<Row> rows) {
        return new TwoGroups(
                new Sample(name(table, first), cells(rows, first)),
                new Sample(name(table, second), cells(rows, second)),
                0);
    }

    private TwoGroups byNames(List<Row> rows) {
        List<String> names = names(rows, second);
        if (names.size() != 2) {
            throw new BadTable(BadTable.Code.NOT_TWO_GROUPS, 0, second);
        }
        List<Row> filled = rows.stream()
                .filter(row -> !row.cell(first).isEmpty() && !row.cell(second).isEmpty())
                .toList();
        return new TwoGroups(sample(filled, names.get(0)), sample(filled, names.get(1)), rows.size() - filled.size());
    }

    private Sample sample(List<Row> rows, String name) {
        return new Sample(
                name,
                cells(rows.stream().filter(row -> row.cell(second).equals(name)).toList(), first));
    }

    private static List<Cell> cells(List<Row> rows, int column) {
        return rows.stream()
                .filter(row -> !row.cell(column).isEmpty())
                .map(row -> new Cell(row.line(), column, row.cell(column)))
                .toList();
    }

    /** In the order of their first appearance; three at most, which is one too many. */
    private static List<String> names(List<Row> rows, int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(3)
                .toList();
    }

    private static List<Integer> columns(CsvTable table, List<Row> rows, boolean ofNumbers) {
        return IntStream.range(0, table.columns())
                .filter(column -> isFilled(rows, column)
                        && rows.stream()
                                .map(row -> row.cell(column))
                                .filter(cell -> !cell.isEmpty())
                                .allMatch(cell -> isNumber(cell) == ofNumbers))
                .boxed()
                .toList();
    }

    private static boolean isFilled(List<Row> rows, int column) {
        return rows.stream().anyMatch(row -> !row.cell(column).isEmpty());
    }

    private static boolean isNumber(String cell) {
        try {
            DecimalSample.of(List.of(cell), Group.STUDY, 1);
            return true;
        } catch (RunsTestError notOne) {
            return false;
        }
    }

    public static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
