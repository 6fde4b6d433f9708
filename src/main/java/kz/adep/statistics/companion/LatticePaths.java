package kz.adep.statistics.companion;

import java.math.BigInteger;
import java.util.Arrays;
import kz.adep.statistics.Probability;
import kz.adep.statistics.domain.Blocks;

/**
 * Orders of the labels as lattice paths from (0, 0) to (n1, n2), each as likely as the next. The path to (i, j) has reached
 * the distance if at the end of some block of equal values |i / n1 - j / n2| was at least as great. With s = i + j,
 * P(i, j) = i/s P(i - 1, j) + j/s P(i, j - 1), and 1 where the distance is reached; worked out for one s after the other and
 * only for the points between those that surely have reached it. Sums of positive numbers throughout.
 */
final class LatticePaths {

    private static final long MOST_POINTS = 40_000_000;
    /** So many paths that the error of a share is far less than one of them. */
    private static final long MOST_COUNTED = 1_000_000_000_000L;

    private final Blocks blocks;
    private final int studies;
    private final int n;
    /** Greatest |i n2 - j n1|, which is n1 n2 times the distance. */
    private final long reach;

    LatticePaths(Blocks blocks) {
        this.blocks = blocks;
        int i = 0;
        int s = 0;
        for (int block = 0; block < blocks.size(); block++) {
            i += blocks.study(block);
            s += blocks.total(block);
        }
        studies = i;
        n = s;
        reach = greatest(blocks, i, s);
    }

    private static long greatest(Blocks blocks, long studies, long n) {
        long greatest = 0;
        long i = 0;
        long s = 0;
        for (int block = 0; block < blocks.size(); block++) {
            i += blocks.study(block);
            s += blocks.total(block);
            greatest = Math.max(greatest, Math.abs(i * n - s * studies));
        }
        return greatest;
    }

    double distance() {
        return reach / ((double) studies * (n - studies));
    }

    double effectiveSize() {
        return (double) studies * (n - studies) / n;
    }

    boolean isAffordable() {
        long points = 0;
        Strip strip = new Strip();
        for (int block = 0; block < blocks.size() && points <= MOST_POINTS; block++) {
            for (int each = 0; each < blocks.total(block); each++) {
                strip.advance();
                points += strip.high - strip.low + 1;
            }
            strip.narrow();
        }
        return points <= MOST_POINTS;
    }

    /** Probability that a path reaches the distance. */
    Probability reaching() {
        double[] now = new double[studies + 3];
        double[] next = new double[studies + 3];
        double[] index = new double[studies + 1];
        Arrays.setAll(index, i -> i);
        Arrays.fill(now, 1);
        now[1] = 0;
        Strip strip = new Strip();
        for (int block = 0; block < blocks.size(); block++) {
            for (int each = 0; each < blocks.total(block); each++) {
                strip.advance();
                step(now, next, index, strip);
                double[] swap = now;
                now = next;
                next = swap;
                strip.markReached(now);
            }
            strip.narrow();
            strip.markReached(now);
        }
        return probability(strip.low > strip.high ? 1 : now[studies + 1]);
    }

    /** The point (i, s - i) is kept at i + 1, so that both its predecessors have a place. */
    private static void step(double[] now, double[] next, double[] index, Strip strip) {
        double s = strip.s;
        double share = 1 / s;
        for (int i = strip.low; i <= strip.high; i++) {
            next[i + 1] = (index[i] * now[i] + (s - index[i]) * now[i + 1]) * share;
        }
    }

    private Probability probability(double value) {
        long all = Samples.orders(n, studies, MOST_COUNTED);
        return all == 0
                ? Probability.of(Math.min(1, value))
                : Probability.of(BigInteger.valueOf(Math.round(value * all)), BigInteger.valueOf(all));
    }

    /** The points i of one s that may not have reached the distance. */
    private final class Strip {

        private int s;
        private int low;
        private int high;

        void advance() {
            s++;
            low = Math.max(low, s - (n - studies));
            high = Math.min(high + 1, studies);
        }

        /** At the end of a block the distance counts: |i n - s n1| < reach. */
        void narrow() {
            long centre = (long) s * studies;
            low = (int) Math.max(low, Math.floorDiv(centre - reach, n) + 1);
            high = (int) Math.min(high, -Math.floorDiv(-centre - reach, n) - 1);
        }

        void markReached(double[] points) {
            points[low] = 1;
            points[high + 2] = 1;
        }
    }
}
