package kz.adep.evaluation.domain;

import java.util.List;
import kz.adep.evaluation.StudyUnit;

/**
 * What was read of an imported table, and what was not.
 *
 * @param delimiter between cells; a semicolon where there is no table
 * @param heading whether the first line names the columns
 * @param decimalComma whether a number is written with one
 * @param lines lines with figures, those with problems too
 */
public record ImportedUnits(
        char delimiter,
        boolean heading,
        boolean decimalComma,
        int lines,
        List<StudyUnit> units,
        List<CsvProblem> problems) {

    public boolean isComplete() {
        return problems.isEmpty() && !units.isEmpty();
    }

    public String delimiterName() {
        return switch (delimiter) {
            case ',' -> "comma";
            case '\t' -> "tab";
            default -> "semicolon";
        };
    }

    static ImportedUnits refused(String key) {
        return new ImportedUnits(';', false, false, 0, List.of(), List.of(new CsvProblem(0, 0, key, "")));
    }
}
