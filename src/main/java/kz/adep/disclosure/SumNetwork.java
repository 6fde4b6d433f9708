package kz.adep.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures as arcs between the sums they stand in: what enters a sum leaves it. A figure of one sum only has its other end
 * outside, which is place 0. Nothing here changes a zero, a figure of three sums or more, nor one whose signs fit no way
 * through: that only makes fewer ways, never a wrong one.
 */
final class SumNetwork<K extends Comparable<? super K>> {

    private static final int OUTSIDE = 0;
    private static final int MOST_SUMS = 2;

    /** Readers want totals most: one is hidden only where parts worth as many times as much would be. */
    private static final int WORTH_OF_TOTAL = 8;

    private final Map<K, Long> values;
    private final Set<K> still;
    private final Map<K, Arc<K>> arcs = new HashMap<>();
    private final Set<K> fixed = new HashSet<>();
    private final Set<K> totals = new HashSet<>();
    private final List<List<Arc<K>>> arcsAt = new ArrayList<>();

    /** Raising the figure moves one from one place to the other. */
    private record Arc<K>(K figure, int from, int to) {}

    private record Reached(int place, long cost) {}

    /** @param still figures that change only where they themselves are moved */
    SumNetwork(Map<K, Long> values, List<Sum<K>> sums, Set<K> still) {
        this.values = values;
        this.still = still;
        sums.forEach(sum -> sum.signs().forEach((figure, sign) -> {
            if (sign < 0) {
                totals.add(figure);
            }
        }));
        Map<K, List<Integer>> places = places(sums);
        int[] turns = turns(sums, places);
        for (int place = 0; place <= sums.size(); place++) {
            arcsAt.add(new ArrayList<>());
        }
        for (K figure : values.keySet()) {
            List<Integer> stands = places.getOrDefault(figure, List.of());
            if (!stands.isEmpty() && !fixed.contains(figure)) {
                int into = OUTSIDE;
                int outOf = OUTSIDE;
                for (int place : stands) {
                    if (sign(sums, place, figure) * turns[place] > 0) {
                        into = place;
                    } else {
                        outOf = place;
                    }
                }
                add(new Arc<>(figure, outOf, into));
            }
        }
    }

    private void add(Arc<K> arc) {
        arcs.put(arc.figure(), arc);
        arcsAt.get(arc.from()).add(arc);
        arcsAt.get(arc.to()).add(arc);
    }

    /** By figure that can change, the sums it stands in, counted from 1. */
    private Map<K, List<Integer>> places(List<Sum<K>> sums) {
        Map<K, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < sums.size(); i++) {
            for (K figure : sums.get(i).signs().keySet()) {
                if (values.getOrDefault(figure, 0L) > 0) {
                    places.computeIfAbsent(figure, each -> new ArrayList<>()).add(i + 1);
                }
            }
        }
        places.forEach((figure, stands) -> {
            if (stands.size() > MOST_SUMS) {
                fixed.add(figure);
            }
        });
        places.keySet().removeAll(fixed);
        return places;
    }

    /** Signs of whole sums, so that each figure of two sums enters one and leaves the other. */
    private int[] turns(List<Sum<K>> sums, Map<K, List<Integer>> places) {
        int[] turns = new int[sums.size() + 1];
        for (int start = 1; start <= sums.size(); start++) {
            if (turns[start] != 0) {
                continue;
            }
            turns[start] = 1;
            Deque<Integer> todo = new ArrayDeque<>(List.of(start));
            while (!todo.isEmpty()) {
                int here = todo.remove();
                for (K figure : sums.get(here - 1).signs().keySet()) {
                    for (int there : places.getOrDefault(figure, List.of())) {
                        int turn = -turns[here] * sign(sums, here, figure) * sign(sums, there, figure);
                        if (there != here && turns[there] == 0) {
                            turns[there] = turn;
                            todo.add(there);
                        } else if (there != here && turns[there] != turn) {
                            fixed.add(figure);
                        }
                    }
                }
            }
        }
        return turns;
    }

    private static <K> int sign(List<Sum<K>> sums, int place, K figure) {
        return sums.get(place - 1).signs().getOrDefault(figure, 0);
    }

    /**
     * Moves the figure by one and others so that all sums hold, hiding as little as possible; false if there is no way.
     *
     * @param by 1 or -1
     * @param change how the figures differ so far, which is carried on
     * @param hidden figures that cost nothing more
     */
    boolean move(K figure, int by, Map<K, Long> change, Set<K> hidden) {
        Arc<K> moved = arcs.get(figure);
        if (moved == null) {
            return !fixed.contains(figure);
        }
        int start = by > 0 ? moved.to() : moved.from();
        int place = by > 0 ? moved.from() : moved.to();
        List<@Nullable Arc<K>> way = way(moved, start, change, hidden);
        if (way.get(place) == null) {
            return false;
        }
        change.merge(figure, (long) by, Long::sum);
        while (place != start) {
            Arc<K> arc = Objects.requireNonNull(way.get(place));
            boolean up = arc.to() == place;
            change.merge(arc.figure(), up ? 1L : -1L, Long::sum);
            place = up ? arc.from() : arc.to();
        }
        return true;
    }

    /** By place, the arc on the cheapest way to it from where the moved figure leads; Dijkstra's algorithm. */
    private List<@Nullable Arc<K>> way(Arc<K> moved, int start, Map<K, Long> change, Set<K> hidden) {
        List<@Nullable Arc<K>> way = new ArrayList<>(Collections.nCopies(arcsAt.size(), null));
        long[] costs = new long[arcsAt.size()];
        Arrays.fill(costs, Long.MAX_VALUE);
        costs[start] = 0;
        PriorityQueue<Reached> todo =
                new PriorityQueue<>(Comparator.comparingLong(Reached::cost).thenComparingInt(Reached::place));
        todo.add(new Reached(start, 0));
        while (!todo.isEmpty()) {
            Reached here = todo.remove();
            if (here.cost() > costs[here.place()]) {
                continue;
            }
            for (Arc<K> arc : arcsAt.get(here.place())) {
                boolean up = arc.from() == here.place();
                int there = up ? arc.to() : arc.from();
                long cost = here.cost() + cost(arc.figure(), change, hidden);
                boolean free = !arc.equals(moved) && !still.contains(arc.figure());
                if (free && (up || canFall(arc.figure(), change)) && cost < costs[there]) {
                    costs[there] = cost;
                    way.set(there, arc);
                    todo.add(new Reached(there, cost));
                }
            }
        }
        return way;
    }

    /** What is lost by hiding it: a great number tells more than a small one. */
    private long cost(K figure, Map<K, Long> change, Set<K> hidden) {
        boolean free = hidden.contains(figure) || change.getOrDefault(figure, 0L) != 0;
        return free ? 0 : value(figure) * (totals.contains(figure) ? WORTH_OF_TOTAL : 1);
    }

    /** Not to zero, which would be shown. */
    private boolean canFall(K figure, Map<K, Long> change) {
        return value(figure) + change.getOrDefault(figure, 0L) > 1;
    }

    private long value(K figure) {
        return values.getOrDefault(figure, 0L);
    }
}
