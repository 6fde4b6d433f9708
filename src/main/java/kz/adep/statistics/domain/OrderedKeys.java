package kz.adep.statistics.domain;

import java.util.Arrays;

/**
 * Doubles in ascending order, as whole numbers that stand in the same order as the doubles. Large samples go through a
 * radix sort of the 33 leading bits in which they differ, in three passes; what is equal in these bits is then sorted by
 * comparison, so that no sample takes longer than n log n.
 */
final class OrderedKeys {

    private static final int RADIX_FROM = 20_000;
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 3;
    private static final int MASK = (1 << DIGIT_BITS) - 1;

    private OrderedKeys() {}

    /** The keys in ascending order, and behind them one that is greater than all. */
    static long[] of(double[] sample) {
        long[] keys = new long[sample.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(sample[i]);
        }
        long[] ordered = new long[keys.length + 1];
        ordered[keys.length] = Long.MAX_VALUE;
        if (keys.length < RADIX_FROM) {
            Arrays.sort(keys);
            System.arraycopy(keys, 0, ordered, 0, keys.length);
        } else {
            sortByDigits(keys, ordered);
        }
        return ordered;
    }

    static double value(long key) {
        return Double.longBitsToDouble(key ^ (key >> 63 >>> 1));
    }

    /** Adding zero turns -0.0 into 0.0, so that which of the two is shown does not hang on the group. */
    private static long key(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ (bits >> 63 >>> 1);
    }

    private static void sortByDigits(long[] keys, long[] ordered) {
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (long key : keys) {
            least = Math.min(least, key);
            greatest = Math.max(greatest, key);
        }
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(least ^ greatest) - DIGITS * DIGIT_BITS);
        long base = least >> shift;
        int[][] next = starts(keys, shift, base);
        scatter(keys, ordered, next[0], shift, base, 0, keys.length);
        scatter(ordered, keys, next[1], shift, base, DIGIT_BITS, keys.length);
        scatter(keys, ordered, next[2], shift, base, 2 * DIGIT_BITS, keys.length);
        settle(ordered, shift);
    }

    /** Where the first key of each digit goes, for the three passes. */
    private static int[][] starts(long[] keys, int shift, long base) {
        int[][] starts = new int[DIGITS][MASK + 1];
        for (long key : keys) {
            long leading = (key >> shift) - base;
            starts[0][(int) leading & MASK]++;
            starts[1][(int) (leading >> DIGIT_BITS) & MASK]++;
            starts[2][(int) (leading >> (2 * DIGIT_BITS)) & MASK]++;
        }
        for (int[] counts : starts) {
            int sum = 0;
            for (int digit = 0; digit <= MASK; digit++) {
                int count = counts[digit];
                counts[digit] = sum;
                sum += count;
            }
        }
        return starts;
    }

    private static void scatter(long[] from, long[] to, int[] next, int shift, long base, int place, int size) {
        for (int i = 0; i < size; i++) {
            long key = from[i];
            to[next[(int) (((key >> shift) - base) >> place) & MASK]++] = key;
        }
    }

    /** Sorts the stretches whose leading bits are equal, where they are not in order already. */
    private static void settle(long[] keys, int shift) {
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] < keys[i - 1]) {
                long leading = keys[i] >> shift;
                int from = i - 1;
                while (from > 0 && keys[from - 1] >> shift == leading) {
                    from--;
                }
                while (i < keys.length && keys[i] >> shift == leading) {
                    i++;
                }
                Arrays.sort(keys, from, i);
            }
        }
    }
}
