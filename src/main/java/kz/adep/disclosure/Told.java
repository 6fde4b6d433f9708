package kz.adep.disclosure;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures of a publication that an earlier one gave too, by what readers saw there. What is hidden there may differ there by
 * as much as makes a small figure large; so it is hidden here too, and may differ as much here.
 */
public record Told<K>(Set<K> shown, Set<K> hidden) {

    public Told {
        shown = Set.copyOf(shown);
        hidden = Set.copyOf(hidden);
    }

    public static <K> Told<K> nothing() {
        return new Told<>(Set.of(), Set.of());
    }

    Set<K> all() {
        return Stream.concat(shown.stream(), hidden.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
