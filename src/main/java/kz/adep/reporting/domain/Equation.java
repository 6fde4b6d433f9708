package kz.adep.reporting.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Figures that must add up.
 *
 * @param signs by indicator: 1 for what is added, -1 for what it must be equal to
 */
public record Equation(String code, Map<String, Integer> signs) {

    public Equation {
        signs = Map.copyOf(signs);
    }

    /** How much the total is more than its parts, as far as they are given; empty where it is not, or in a balance. */
    public Optional<Long> rest(Map<String, Long> values) {
        List<String> totals = signs.entrySet().stream()
                .filter(term -> term.getValue() < 0)
                .map(Map.Entry::getKey)
                .toList();
        if (totals.size() != 1 || !values.containsKey(totals.get(0))) {
            return Optional.empty();
        }
        long difference = 0;
        for (var term : signs.entrySet()) {
            difference -= term.getValue() * values.getOrDefault(term.getKey(), 0L);
        }
        return difference > 0 ? Optional.of(difference) : Optional.empty();
    }

    /** The sum of the terms with this sign; empty while one of them is not known. */
    Optional<Long> side(int sign, Map<String, Figure> figures) {
        long sum = 0;
        for (var term : signs.entrySet()) {
            if (term.getValue() == sign) {
                Optional<Long> value =
                        Optional.ofNullable(figures.get(term.getKey())).flatMap(Figure::value);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                sum += value.get();
            }
        }
        return Optional.of(sum);
    }
}
