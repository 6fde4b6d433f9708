package kz.adep.evaluation.domain;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.adep.evaluation.Arm;
import kz.adep.evaluation.StudyUnit;
import org.jspecify.annotations.Nullable;

/** One line of an imported table; what cannot be read is added to the problems with its place. */
final class CsvLine {

    private static final int LONGEST_LABEL = 100;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(?:[.,]\\d{1,5})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\s*[+-]?\\d{1,12},\\d{1,5}\\s*");
    private static final Pattern BLANKS = Pattern.compile("(?<=\\d)[ \\u00a0\\u2009\\u202f](?=\\d{3}(?!\\d))");

    private final CsvRecord cells;
    private final Map<ImportColumn, Integer> columns;
    private final ImportWords words;
    private final List<CsvProblem> problems;

    CsvLine(CsvRecord cells, Map<ImportColumn, Integer> columns, ImportWords words, List<CsvProblem> problems) {
        this.cells = cells;
        this.columns = columns;
        this.words = words;
        this.problems = problems;
    }

    static boolean hasDecimalComma(String cell) {
        return DECIMAL_COMMA.matcher(plain(cell)).matches();
    }

    String label() {
        return cell(ImportColumn.UNIT);
    }

    void checkLabel(boolean twice) {
        if (label().isEmpty()) {
            refuse(ImportColumn.UNIT, "evaluation.import.unit.missing");
        } else if (label().length() > LONGEST_LABEL || !Character.isLetterOrDigit(label().codePointAt(0))) {
            refuse(ImportColumn.UNIT, "evaluation.import.unit.unfit");
        } else if (twice) {
            refuse(ImportColumn.UNIT, "evaluation.import.unit.twice");
        }
    }

    /** Empty where a cell that is needed cannot be read. */
    Optional<StudyUnit> unit(int position, @Nullable Integer body, String label) {
        Arm arm = words.arm(cell(ImportColumn.GROUP)).orElse(null);
        if (arm == null) {
            refuse(ImportColumn.GROUP, "evaluation.import.group");
        }
        BigDecimal before = count(ImportColumn.BEFORE);
        BigDecimal after = count(ImportColumn.AFTER);
        BigDecimal told = number(ImportColumn.CHANGE, columns.containsKey(ImportColumn.BEFORE));
        BigDecimal change = before == null || after == null ? told : before.subtract(after);
        if (change != null && told != null && change.compareTo(told) != 0) {
            refuse(ImportColumn.CHANGE, "evaluation.import.change");
        }
        return arm == null || change == null || (before == null) != (after == null)
                ? Optional.empty()
                : Optional.of(new StudyUnit(position, body, label, arm, before, after, change, null, null));
    }

    private @Nullable BigDecimal count(ImportColumn column) {
        BigDecimal count = number(column, false);
        if (count != null && count.signum() < 0) {
            refuse(column, "evaluation.import.negative");
        }
        return count;
    }

    private @Nullable BigDecimal number(ImportColumn column, boolean mayBeEmpty) {
        String text = plain(cell(column));
        if (!columns.containsKey(column) || (mayBeEmpty && text.isEmpty())) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            refuse(column, text.isEmpty() ? "evaluation.import.number.missing" : "evaluation.import.number");
            return null;
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    private String cell(ImportColumn column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.getFieldCount()
                ? ""
                : cells.getField(at).strip();
    }

    /** With blanks between thousands left out, and one kind of minus. */
    private static String plain(String cell) {
        return BLANKS.matcher(cell.strip().replace('\u2212', '-').replace('\u2013', '-'))
                .replaceAll("");
    }

    private void refuse(ImportColumn column, String key) {
        problems.add(
                new CsvProblem(cells.getStartingLineNumber(), columns.getOrDefault(column, 0) + 1, key, cell(column)));
    }
}
