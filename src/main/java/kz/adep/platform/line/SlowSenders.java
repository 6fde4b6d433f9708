package kz.adep.platform.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Those for whom threads wait: from one source not more than a quarter of all, from everywhere not more than three. When one
 * more comes slowly, he for whom there is least patience left gives way: hardly ever who only has a bad line.
 */
final class SlowSenders {

    private static final Comparator<Incoming> LEAST_PATIENCE = Comparator.comparingLong(Incoming::left);

    private final Set<Incoming> all = new LinkedHashSet<>();
    private final int quarter;

    SlowSenders(int places) {
        this.quarter = Math.max(1, places / 4);
    }

    synchronized void enter(Incoming one) {
        if (all.add(one)) {
            List<Incoming> same = new ArrayList<>(all);
            same.removeIf(other -> !other.sender().equals(one.sender()));
            keep(quarter, same);
            keep(3 * quarter, all);
        }
    }

    synchronized void leave(Incoming one) {
        all.remove(one);
    }

    private void keep(int most, Collection<Incoming> some) {
        if (some.size() > most) {
            some.stream().min(LEAST_PATIENCE).ifPresent(one -> {
                one.giveUp();
                all.remove(one);
            });
        }
    }
}
