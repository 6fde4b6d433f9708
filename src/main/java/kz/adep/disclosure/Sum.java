package kz.adep.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Figures that every reader knows to add up: each taken with its sign, they make nought.
 *
 * @param signs 1 or -1 by figure
 */
public record Sum<K>(Map<K, Integer> signs) {

    public Sum {
        signs = Map.copyOf(signs);
        if (signs.values().stream().anyMatch(sign -> Math.abs(sign) != 1)) {
            throw new IllegalArgumentException("a figure is added or taken away once: " + signs);
        }
    }

    public static <K> Sum<K> of(K total, Collection<K> parts) {
        Map<K, Integer> signs = new HashMap<>();
        parts.forEach(part -> signs.put(part, 1));
        signs.put(total, -1);
        return new Sum<>(signs);
    }

    /** What the others add up to; empty where more than one figure is taken away, as in a balance. */
    Optional<K> total() {
        List<K> takenAway = signs.entrySet().stream()
                .filter(term -> term.getValue() < 0)
                .map(Map.Entry::getKey)
                .toList();
        return takenAway.size() == 1 ? Optional.of(takenAway.get(0)) : Optional.empty();
    }
}
