package kz.adep.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says which figures of a publication are hidden. Those from 1 to 4 are, because with few cases a reader may know whose
 * they are (primary); and of the others as many as it takes that no hidden one can be worked out from sums (complementary).
 * Zero tells of nobody and is always shown.
 *
 * <p>What holds: for each hidden figure there is another set of figures that agrees with everything shown, has no zero
 * where none is shown, and gives it another value; a small one could be {@value #SHOWN_FROM} or more. All hidden figures
 * must be marked alike, or the mark would tell which are small.
 *
 * <p>Method: cell suppression by network flows, after Kelly, Golden and Assad (1992) and Hundepool et al., Statistical
 * Disclosure Control (2012), chapter 4. The same figures and sums give the same answer
 * each time: two answers side by side would tell more than one.
 */
public final class Suppression<K extends Comparable<? super K>> {

    /** The smallest number that is shown, apart from zero. */
    public static final long SHOWN_FROM = 5;

    private final Map<K, Long> values;
    private final List<Sum<K>> sums;
    private final Set<K> hidden = new TreeSet<>();

    private Suppression(Map<K, Long> values, Collection<Sum<K>> sums) {
        this.values = new TreeMap<>(values);
        this.sums = sums.stream()
                .filter(sum -> values.keySet().containsAll(sum.signs().keySet()))
                .toList();
    }

    public static boolean isSmall(long value) {
        return value > 0 && value < SHOWN_FROM;
    }

    /**
     * The figures that must not be shown; throws {@link IllegalArgumentException} for a negative one.
     *
     * @param sums all independent ones; a sum with a figure that is not among the values is left out
     */
    public static <K extends Comparable<? super K>> Set<K> of(Map<K, Long> values, Collection<Sum<K>> sums) {
        if (values.values().stream().anyMatch(value -> value < 0)) {
            throw new IllegalArgumentException("a count is not negative");
        }
        Suppression<K> suppression = new Suppression<>(values, sums);
        suppression.run();
        return Set.copyOf(suppression.hidden);
    }

    private void run() {
        SumNetwork<K> network = new SumNetwork<>(values, sums);
        values.forEach((figure, value) -> {
            if (isSmall(value)) {
                hidden.add(figure);
            }
        });
        for (K small : List.copyOf(hidden)) {
            otherFigures(network, small).ifPresentOrElse(hidden::addAll, () -> hideAllAround(small));
        }
    }

    /** What must change with the figure for it to be large enough; empty if the sums leave it no way. */
    private Optional<Set<K>> otherFigures(SumNetwork<K> network, K small) {
        Map<K, Long> change = new HashMap<>();
        for (long value = values.getOrDefault(small, 0L); value < SHOWN_FROM; value++) {
            if (!network.raise(small, change, hidden)) {
                return Optional.empty();
            }
        }
        change.values().removeIf(by -> by == 0);
        return Optional.of(change.keySet());
    }

    /** Sums of figures that are all hidden hold for the double and the fivefold of each, too. */
    private void hideAllAround(K small) {
        Set<K> around = new TreeSet<>(Set.of(small));
        boolean grew = true;
        while (grew) {
            grew = sums.stream()
                    .map(sum -> sum.signs().keySet())
                    .filter(figures ->
                            figures.stream().anyMatch(figure -> around.contains(figure) && isCounted(figure)))
                    .map(figures -> around.addAll(
                            figures.stream().filter(this::isCounted).toList()))
                    .reduce(false, Boolean::logicalOr);
        }
        hidden.addAll(around);
    }

    private boolean isCounted(K figure) {
        return values.getOrDefault(figure, 0L) > 0;
    }
}
