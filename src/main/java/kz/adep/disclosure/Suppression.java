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
 *
 * <p>A figure of a sum that is not among the values was left empty. Readers take an empty part for nought, and so does
 * this. An empty total is taken for what its parts make, and for hidden: another sum it stands in may still tell it.
 */
public final class Suppression<K extends Comparable<? super K>> {

    /** The smallest number that is shown, apart from zero. */
    public static final long SHOWN_FROM = 5;

    private final Map<K, Long> values;
    private final List<Sum<K>> sums;
    private final Set<K> hidden = new TreeSet<>();

    private Suppression(Map<K, Long> values, Collection<Sum<K>> sums) {
        this.values = new TreeMap<>(values);
        this.sums = List.copyOf(sums);
        Map<K, Sum<K>> emptyTotals = new TreeMap<>();
        this.sums.forEach(sum -> sum.total()
                .filter(total -> !values.containsKey(total))
                .ifPresent(total -> emptyTotals.putIfAbsent(total, sum)));
        for (int depth = 0; depth < emptyTotals.size(); depth++) {
            emptyTotals.forEach((total, sum) -> this.values.put(total, parts(sum)));
        }
        hidden.addAll(emptyTotals.keySet());
    }

    private long parts(Sum<K> sum) {
        return sum.signs().entrySet().stream()
                .filter(term -> term.getValue() > 0)
                .mapToLong(term -> values.getOrDefault(term.getKey(), 0L))
                .sum();
    }

    public static boolean isSmall(long value) {
        return value > 0 && value < SHOWN_FROM;
    }

    /**
     * The figures that must not be shown; throws {@link IllegalArgumentException} for a negative one.
     *
     * @param sums all independent ones
     */
    public static <K extends Comparable<? super K>> Set<K> of(Map<K, Long> values, Collection<Sum<K>> sums) {
        if (values.values().stream().anyMatch(value -> value < 0)) {
            throw new IllegalArgumentException("a count is not negative");
        }
        Suppression<K> suppression = new Suppression<>(values, sums);
        suppression.run();
        suppression.hidden.retainAll(values.keySet());
        return Set.copyOf(suppression.hidden);
    }

    private void run() {
        SumNetwork<K> network = new SumNetwork<>(values, sums);
        List<K> smallOnes = values.keySet().stream()
                .filter(figure -> isSmall(values.getOrDefault(figure, 0L)))
                .toList();
        hidden.addAll(smallOnes);
        for (K small : smallOnes) {
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
