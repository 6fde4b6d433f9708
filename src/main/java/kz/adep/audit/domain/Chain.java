package kz.adep.audit.domain;

import java.util.Comparator;

/** The chain of a state body, or that of the cases withheld from it; the order is the one in which they are locked. */
public record Chain(int stateBodyId, boolean withheld) implements Comparable<Chain> {

    private static final Comparator<Chain> ORDER =
            Comparator.comparingInt(Chain::stateBodyId).thenComparing(Chain::withheld);

    @Override
    public int compareTo(Chain other) {
        return ORDER.compare(this, other);
    }
}
