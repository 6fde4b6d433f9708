package kz.adep.evaluation.domain;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.adep.directory.StateBody;
import kz.adep.evaluation.StudyUnit;

/**
 * Reads the units of a study from a table that people keep in a spreadsheet: an office code or a name of one's own, the
 * group, and counts before and after or the change. Every line is either a unit or a problem with its place.
 */
public final class CsvImport {

    /** Lines. */
    public static final int MOST = 2_000;

    private final ImportWords words;
    private final Function<String, Optional<StateBody>> bodies;
    private final List<StudyUnit> units = new ArrayList<>();
    private final List<CsvProblem> problems = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();

    /** Bodies are found by what stands in the first column. */
    public CsvImport(ImportWords words, Function<String, Optional<StateBody>> bodies) {
        this.words = words;
        this.bodies = bodies;
    }

    /** Reads one table; make another reader for another. */
    public ImportedUnits read(String text) {
        CsvTable table = CsvTable.of(text).orElse(null);
        if (table == null) {
            return ImportedUnits.refused("evaluation.import.no-table");
        }
        List<CsvRecord> records = table.records();
        Map<ImportColumn, Integer> named = named(records.get(0));
        boolean heading = named.size() > 1;
        Map<ImportColumn, Integer> columns =
                heading ? named : positions(ImportColumn.usual(records.get(0).getFieldCount()));
        if (!isEnough(columns)) {
            return ImportedUnits.refused("evaluation.import.no-columns");
        }
        List<CsvRecord> lines = heading ? records.subList(1, records.size()) : records;
        if (lines.size() > MOST) {
            return ImportedUnits.refused("evaluation.import.too-long");
        }
        lines.forEach(line -> add(new CsvLine(line, columns, words, problems)));
        return new ImportedUnits(
                table.delimiter(),
                heading,
                lines.stream().flatMap(line -> line.getFields().stream()).anyMatch(CsvLine::hasDecimalComma),
                lines.size(),
                units,
                problems);
    }

    private void add(CsvLine line) {
        int before = problems.size();
        StateBody body = bodies.apply(line.label()).orElse(null);
        String label = body == null ? line.label() : body.code();
        line.checkLabel(!labels.add(label));
        line.unit(units.size() + 1, body == null ? null : body.id(), label)
                .filter(unit -> problems.size() == before)
                .ifPresent(units::add);
    }

    private Map<ImportColumn, Integer> named(CsvRecord heading) {
        Map<ImportColumn, Integer> found = new EnumMap<>(ImportColumn.class);
        for (int i = 0; i < heading.getFieldCount(); i++) {
            int at = i;
            words.column(heading.getField(i)).ifPresent(column -> found.putIfAbsent(column, at));
        }
        return found;
    }

    private static Map<ImportColumn, Integer> positions(List<ImportColumn> columns) {
        Map<ImportColumn, Integer> found = new EnumMap<>(ImportColumn.class);
        columns.forEach(column -> found.put(column, found.size()));
        return found;
    }

    private static boolean isEnough(Map<ImportColumn, Integer> columns) {
        return columns.containsKey(ImportColumn.UNIT)
                && columns.containsKey(ImportColumn.GROUP)
                && columns.containsKey(ImportColumn.BEFORE) == columns.containsKey(ImportColumn.AFTER)
                && (columns.containsKey(ImportColumn.CHANGE) || columns.containsKey(ImportColumn.BEFORE));
    }
}
