package kz.adep.statistics.companion;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.SplittableRandom;
import kz.adep.statistics.Probability;

/**
 * Sums of the smaller group (of two of one size, of that with the lesser values, so that exchanging them mirrors the draws)
 * over ways to hand out the labels, written out or at random. Values are taken from the pooled
 * mean, as n times the value - the total where that is exact in a double, so that sums are compared as whole numbers; else
 * sums nearer than 1e-12 of the sum of all distances from the mean count as equal.
 */
final class LabelDraws {

    private static final int MOST_WRITTEN_OUT = 1_000_000;
    private static final int MOST_STEPS = 30_000_000;
    private static final int FEWEST_DRAWS = 199;
    private static final int MOST_DRAWS = 99_999;
    /** Sums of greater values may overflow. */
    private static final double GREAT = 0x1p900;

    private static final int SCATTERED = 200_000;
    private static final double EXACT = 0x1p53;

    /** How many ways are as low, as high, as far from the mean, out of all. */
    record Counts(int low, int high, int far, int all) {

        Probability share(int count) {
            return Probability.of(BigInteger.valueOf(count), BigInteger.valueOf(all));
        }
    }

    private final double[] distances;
    private final int few;
    private final boolean exchanged;
    private final double observed;
    private final double tolerance;
    private int low;
    private int high;
    private int far;

    private LabelDraws(double[] distances, int few, boolean exchanged, double observed, double tolerance) {
        this.distances = distances;
        this.few = few;
        this.exchanged = exchanged;
        this.observed = observed;
        this.tolerance = tolerance;
    }

    static LabelDraws of(double[] study, double[] control, boolean whole) {
        boolean exchanged =
                study.length > control.length || (study.length == control.length && Arrays.compare(study, control) > 0);
        double[] first = exchanged ? control : study;
        double[] second = exchanged ? study : control;
        int n = first.length + second.length;
        double[] pooled = new double[n];
        System.arraycopy(first, 0, pooled, 0, first.length);
        System.arraycopy(second, 0, pooled, first.length, second.length);
        double greatest = 0;
        double base = whole ? first[0] : 0;
        for (int i = 0; i < n; i++) {
            pooled[i] -= base;
            greatest = Math.max(greatest, Math.abs(pooled[i]));
        }
        for (int i = 0; i < n && greatest > GREAT; i++) {
            pooled[i] /= GREAT;
        }
        double total = sum(pooled, n);
        boolean exact = whole && 2.0 * n * n * greatest < EXACT;
        double spread = 0;
        for (int i = 0; i < n; i++) {
            pooled[i] = exact ? n * pooled[i] - total : pooled[i] - total / n;
            spread += Math.abs(pooled[i]);
        }
        return new LabelDraws(pooled, first.length, exchanged, sum(pooled, first.length), exact ? 0 : 1e-12 * spread);
    }

    private static double sum(double[] values, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return sum;
    }

    boolean isEnumerable() {
        return Samples.orders(distances.length, few, MOST_WRITTEN_OUT) > 0;
    }

    Counts all() {
        writeOut(0, few, 0);
        return counts((int) Samples.orders(distances.length, few, MOST_WRITTEN_OUT), 0);
    }

    private void writeOut(int from, int left, double sum) {
        if (left == 0) {
            compare(sum);
            return;
        }
        for (int i = from; i <= distances.length - left; i++) {
            writeOut(i + 1, left - 1, sum + distances[i]);
        }
    }

    /** The observed way counts as one of the draws. */
    Counts random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean scattered = distances.length >= SCATTERED && few > distances.length / 8;
        int draws = Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, MOST_STEPS / few - 1));
        for (int draw = 0; draw < draws; draw++) {
            compare(scattered ? marked(random) : shuffled(random));
        }
        return counts(draws + 1, 1);
    }

    private double shuffled(SplittableRandom random) {
        double sum = 0;
        int n = distances.length;
        for (int i = 0; i < few; i++) {
            int k = i + below(n - i, random);
            double drawn = distances[k];
            distances[k] = distances[i];
            distances[i] = drawn;
            sum += drawn;
        }
        return sum;
    }

    /**
     * Marks each value with about the right probability, then marks or clears values at random until as many are marked as
     * are wanted; any choice of these is as likely. Runs along the memory where a shuffle would jump about in it.
     */
    private double marked(SplittableRandom random) {
        int n = distances.length;
        int threshold = (int) ((long) few * 65_536 / n);
        byte[] marks = new byte[n];
        int count = 0;
        double sum = 0;
        long bits = 0;
        for (int i = 0; i < n; i++) {
            bits = (i & 3) == 0 ? random.nextLong() : bits >>> 16;
            // the sign of the difference instead of a branch, which would be guessed wrong every other time
            int mark = ((int) (bits & 0xffff) - threshold) >>> 31;
            marks[i] = (byte) mark;
            count += mark;
            sum += mark * distances[i];
        }
        while (count != few) {
            int i = below(n, random);
            int mark = count < few ? 1 : 0;
            if (marks[i] != mark) {
                marks[i] = (byte) mark;
                count += 2 * mark - 1;
                sum += (2 * mark - 1) * distances[i];
            }
        }
        return sum;
    }

    private static int below(int bound, SplittableRandom random) {
        return (int) Math.multiplyHigh(random.nextLong() >>> 1, 2L * bound);
    }

    private void compare(double sum) {
        low += sum <= observed + tolerance ? 1 : 0;
        high += sum >= observed - tolerance ? 1 : 0;
        far += Math.abs(sum) >= Math.abs(observed) - tolerance ? 1 : 0;
    }

    private Counts counts(int all, int own) {
        return exchanged
                ? new Counts(high + own, low + own, far + own, all)
                : new Counts(low + own, high + own, far + own, all);
    }
}
