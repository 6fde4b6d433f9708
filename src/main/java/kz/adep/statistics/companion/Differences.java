package kz.adep.statistics.companion;

import java.util.Arrays;

/**
 * All differences of two ascending samples in ascending order, without writing them down. The difference of a rank is found
 * by bisection: how many do not exceed a value takes one walk along both samples, because as x grows, so does the least y
 * with x - y below the value. Each walk moves an end of the interval to a difference that occurs; a few remaining
 * candidates are sorted.
 */
final class Differences {

    private static final int FEW = 20_000;
    private static final int HALVINGS = 40;

    private final double[] x;
    private final double[] y;

    Differences(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    long count() {
        return (long) x.length * y.length;
    }

    /** The difference of a rank from 1 to count. */
    double ofRank(long rank) {
        double low = x[0] - y[y.length - 1];
        double high = x[x.length - 1] - y[0];
        long before = 0;
        long upTo = count();
        for (int walks = 0; low < high && upTo - before > FEW; walks++) {
            Walk walk = new Walk(middle(low, high, walks));
            if (walk.count >= rank) {
                high = walk.below;
                upTo = walk.count;
            } else {
                low = walk.above;
                before = walk.count;
            }
        }
        return low == high ? low : among(low, high, (int) (rank - before), (int) (upTo - before));
    }

    /** Halves the interval, later the number of doubles in it, so that no sample takes more than about a hundred walks. */
    private static double middle(double low, double high, int walks) {
        double middle = walks < HALVINGS ? low / 2 + high / 2 : ofKey((key(low) >> 1) + (key(high) >> 1));
        return middle >= low && middle < high ? middle : low;
    }

    private static long key(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits >= 0 ? bits : Long.MIN_VALUE - bits;
    }

    private static double ofKey(long key) {
        return Double.longBitsToDouble(key >= 0 ? key : Long.MIN_VALUE - key);
    }

    private double among(double low, double high, int rank, int count) {
        double[] candidates = new double[count];
        int found = 0;
        int first = 0;
        for (double each : x) {
            while (first < y.length && each - y[first] > high) {
                first++;
            }
            for (int k = first; k < y.length && each - y[k] >= low; k++) {
                candidates[found++] = each - y[k];
            }
        }
        Arrays.sort(candidates);
        return candidates[rank - 1];
    }

    /** The differences on both sides of a value. */
    private final class Walk {

        /** Differences that do not exceed the value. */
        private final long count;
        /** The greatest of them. */
        private final double below;
        /** The least of the others. */
        private final double above;

        Walk(double value) {
            long sum = 0;
            double greatest = Double.NEGATIVE_INFINITY;
            double least = Double.POSITIVE_INFINITY;
            int k = 0;
            for (double each : x) {
                while (k < y.length && each - y[k] > value) {
                    k++;
                }
                sum += y.length - k;
                if (k < y.length) {
                    greatest = Math.max(greatest, each - y[k]);
                }
                if (k > 0) {
                    least = Math.min(least, each - y[k - 1]);
                }
            }
            count = sum;
            below = greatest;
            above = least;
        }
    }
}
