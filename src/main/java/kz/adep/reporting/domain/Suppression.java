package kz.adep.reporting.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps small numbers from the public, because with few cases a reader may know whose they are. A number from 1 to 4 is
 * suppressed (primary); wherever a sum leaves exactly one term unknown it could be worked out, so the next smallest term
 * of that sum is suppressed too (complementary). Zero tells of nobody and stays.
 *
 * <p>Method: cell suppression, Hundepool et al., Statistical Disclosure Control (2012), chapter 4, in its simplest form.
 */
public final class Suppression {

    /** The smallest number that is shown, apart from zero. */
    public static final long SHOWN_FROM = 5;

    private Suppression() {}

    public static boolean isSmall(long value) {
        return value > 0 && value < SHOWN_FROM;
    }

    /** The indicators whose values must not be shown. */
    public static Set<String> of(Map<String, Long> values, List<Equation> equations) {
        Set<String> hidden = new HashSet<>();
        values.forEach((indicator, value) -> {
            if (isSmall(value)) {
                hidden.add(indicator);
            }
        });
        while (hideOneMore(values, equations, hidden)) {
            // Each complementary cell may leave another sum with one unknown.
        }
        return Set.copyOf(hidden);
    }

    private static boolean hideOneMore(Map<String, Long> values, List<Equation> equations, Set<String> hidden) {
        return equations.stream()
                .filter(equation -> values.keySet().containsAll(equation.signs().keySet()))
                .filter(equation -> equation.signs().keySet().stream()
                                .filter(hidden::contains)
                                .count()
                        == 1)
                .map(equation -> nextSmallest(equation, values, hidden))
                .flatMap(Optional::stream)
                .findFirst()
                .map(hidden::add)
                .orElse(false);
    }

    /** A part rather than the total. */
    private static Optional<String> nextSmallest(Equation equation, Map<String, Long> values, Set<String> hidden) {
        return equation.signs().keySet().stream()
                .filter(indicator -> !hidden.contains(indicator) && values.getOrDefault(indicator, 0L) > 0)
                .min(Comparator.<String, Integer>comparing(
                                indicator -> -equation.signs().getOrDefault(indicator, 0))
                        .thenComparing(indicator -> values.getOrDefault(indicator, 0L))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
