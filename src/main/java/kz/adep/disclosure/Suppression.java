package kz.adep.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 *
 * <p>A figure that an earlier publication hid has room here to change as it may there, and serves no other: ways of two
 * publications meet in it and go on in each without coming back.
 */
public final class Suppression<K extends Comparable<? super K>> {

    /** The smallest number that is shown, apart from zero. */
    public static final long SHOWN_FROM = 5;

    private final Map<K, Long> values;
    private final List<Sum<K>> sums;
    private final Told<K> told;
    private final Set<K> hidden = new TreeSet<>();

    private Suppression(Map<K, Long> values, Collection<Sum<K>> sums, Told<K> told) {
        this.values = new TreeMap<>(values);
        this.sums = List.copyOf(sums);
        this.told = told;
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
        return of(values, sums, Told.nothing());
    }

    /**
     * The same of a publication that repeats figures of earlier ones.
     *
     * @param told how they stood there
     */
    public static <K extends Comparable<? super K>> Set<K> of(
            Map<K, Long> values, Collection<Sum<K>> sums, Told<K> told) {
        if (values.values().stream().anyMatch(value -> value < 0)) {
            throw new IllegalArgumentException("a count is not negative");
        }
        Suppression<K> suppression = new Suppression<>(values, sums, told);
        suppression.run();
        suppression.hidden.retainAll(values.keySet());
        return Set.copyOf(suppression.hidden);
    }

    private void run() {
        SumNetwork<K> network = new SumNetwork<>(values, sums, told.all());
        List<K> smallOnes = values.keySet().stream()
                .filter(figure -> isSmall(values.getOrDefault(figure, 0L)))
                .toList();
        List<K> repeated =
                told.hidden().stream().filter(this::isCounted).sorted().toList();
        hidden.addAll(smallOnes);
        hidden.addAll(repeated);
        for (K figure : repeated) {
            hideAround(figure, network, 1, SHOWN_FROM - 1);
            hideAround(figure, network, -1, Math.min(SHOWN_FROM, values.getOrDefault(figure, 0L)) - 1);
        }
        for (K small : smallOnes) {
            hideAround(small, network, 1, SHOWN_FROM - values.getOrDefault(small, 0L));
        }
    }

    /** Hides what must change with the figure for it to be so much more or less, or all if the sums leave it no way. */
    private void hideAround(K figure, SumNetwork<K> network, int by, long steps) {
        Map<K, Long> change = new HashMap<>();
        for (long step = 0; step < steps; step++) {
            if (!network.move(figure, by, change, hidden)) {
                hideAllAround(figure);
                return;
            }
        }
        change.values().removeIf(less -> less == 0);
        hidden.addAll(change.keySet());
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
        return values.getOrDefault(figure, 0L) > 0 && !told.shown().contains(figure);
    }
}
