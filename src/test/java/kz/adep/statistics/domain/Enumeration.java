package kz.adep.statistics.domain;

import java.util.SortedMap;
import java.util.TreeMap;

/** The slow truth: every order written out. */
final class Enumeration {

    private Enumeration() {}

    /** How many orders of a and b labels have 0, 1, 2, ... runs. */
    static long[] runsOfAllOrders(int a, int b) {
        long[] orders = new long[a + b + 1];
        for (int labels = 0; labels < 1 << (a + b); labels++) {
            if (Integer.bitCount(labels) == a) {
                orders[runs(labels, a + b)]++;
            }
        }
        return orders;
    }

    /** How many orders of labels within the blocks have how many runs. */
    static SortedMap<Integer, Long> runsOverTies(Blocks blocks) {
        SortedMap<Integer, Long> orders = new TreeMap<>();
        extend(blocks, 0, 0, 0, orders);
        return orders;
    }

    private static void extend(Blocks blocks, int block, int labels, int length, SortedMap<Integer, Long> orders) {
        if (block == blocks.size()) {
            orders.merge(runs(labels, length), 1L, Long::sum);
            return;
        }
        int total = blocks.total(block);
        for (int own = 0; own < 1 << total; own++) {
            if (Integer.bitCount(own) == blocks.study(block)) {
                extend(blocks, block + 1, labels << total | own, length + total, orders);
            }
        }
    }

    private static int runs(int labels, int length) {
        int changes = (labels ^ labels >> 1) & (1 << (length - 1)) - 1;
        return Integer.bitCount(changes) + 1;
    }
}
