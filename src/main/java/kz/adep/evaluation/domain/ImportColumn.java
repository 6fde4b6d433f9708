package kz.adep.evaluation.domain;

import java.util.List;
import java.util.Map;

/** What a column of an imported table holds. */
public enum ImportColumn {
    UNIT,
    GROUP,
    BEFORE,
    AFTER,
    CHANGE;

    private static final Map<Integer, List<ImportColumn>> USUAL = Map.of(
            3, List.of(UNIT, GROUP, CHANGE),
            4, List.of(UNIT, GROUP, BEFORE, AFTER),
            5, List.of(UNIT, GROUP, BEFORE, AFTER, CHANGE));

    /** What the columns hold where no heading says so; empty where nobody can know. */
    static List<ImportColumn> usual(int columns) {
        return USUAL.getOrDefault(columns, List.of());
    }
}
