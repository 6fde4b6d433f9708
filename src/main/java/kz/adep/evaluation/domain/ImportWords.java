package kz.adep.evaluation.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.adep.evaluation.Arm;

/**
 * What people call columns and groups, in any language of the program; lower case.
 *
 * @param columns words by column
 * @param arms words by group
 */
public record ImportWords(Map<ImportColumn, Set<String>> columns, Map<Arm, Set<String>> arms) {

    Optional<ImportColumn> column(String cell) {
        return meaning(columns, cell);
    }

    Optional<Arm> arm(String cell) {
        return meaning(arms, cell);
    }

    private static <T> Optional<T> meaning(Map<T, Set<String>> words, String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
