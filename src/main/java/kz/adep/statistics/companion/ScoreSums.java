package kz.adep.statistics.companion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import kz.adep.statistics.Probability;
import org.jspecify.annotations.Nullable;

/**
 * Null distribution of the sum of m scores drawn without replacement from N whole numbers, by the shift algorithm of
 * Streitberg and Roehmel (1986): with each t equal scores r in turn, ways(k + j, s + j r) grows by C(t, j) ways(k, s). Only sums of
 * positive numbers, so the relative error stays below N times the precision of a double, and the counts are exact while
 * all draws are fewer than 2^53. Scores that follow each other have a faster product.
 */
final class ScoreSums {

    private static final long MOST_ADDITIONS = 100_000_000;
    private static final long MOST_CELLS = 1 << 22;
    private static final int MOST_IN_PROGRESSION = 100;
    private static final double GREATEST_COUNT = 1e300;
    private static final double EXACT = 0x1p53;

    private final long first;
    private final long step;
    private final double[] ways;
    private final double total;
    /** Mean of the index into ways as a fraction. */
    private final long meanNumerator;

    private final int n;

    private ScoreSums(long first, long step, double[] ways, long meanNumerator, int n) {
        this.first = first;
        this.step = step;
        this.ways = ways;
        this.meanNumerator = meanNumerator;
        this.n = n;
        this.total = waysUpTo(ways.length - 1L);
    }

    /** Null if the work would be too much. The scores are ascending and not all equal. */
    static @Nullable ScoreSums of(long[] scores, int drawn) {
        int n = scores.length;
        int few = Math.min(drawn, n - drawn);
        long step = 0;
        for (long score : scores) {
            step = gcd(step, score - scores[0]);
        }
        // the whole range must fit before it is narrowed
        if ((scores[n - 1] - scores[0]) / step > MOST_CELLS
                || (double) few * n > MOST_ADDITIONS
                || !isCountable(n, few)) {
            return null;
        }
        int[] reduced = new int[n];
        long[] sums = new long[n + 1];
        for (int i = 0; i < n; i++) {
            reduced[i] = (int) ((scores[i] - scores[0]) / step);
            sums[i + 1] = sums[i] + reduced[i];
        }
        boolean even = few <= MOST_IN_PROGRESSION && isProgression(reduced);
        if (even ? !isAffordable(n, few) : !isAffordable(sums, few)) {
            return null;
        }
        double[] ways = even ? progression(n, few) : shift(reduced, sums, few);
        if (drawn != few) {
            reverse(ways);
        }
        return new ScoreSums(scores[0] * drawn + step * sums[drawn], step, ways, drawn * sums[n] - n * sums[drawn], n);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private static boolean isAffordable(long[] sums, int few) {
        int n = sums.length - 1;
        long cells = 0;
        for (int k = 0; k <= few; k++) {
            cells += width(sums, n, k);
        }
        long additions = 0;
        for (int i = 0, t; i < n && cells <= MOST_CELLS && additions <= MOST_ADDITIONS; i += t) {
            t = tied(sums, i);
            for (int k = Math.min(i, few - 1); k >= 0; k--) {
                int choices = Math.min(t, few - k) - fewest(n, few, i + t, k) + 1;
                additions += (long) Math.max(0, choices) * width(sums, i, k);
            }
        }
        return cells <= MOST_CELLS && additions <= MOST_ADDITIONS;
    }

    /** From the sum of the k least to that of the k greatest of the first i scores. */
    private static int width(long[] sums, int i, int k) {
        return (int) Math.min(Integer.MAX_VALUE, sums[i] - sums[i - k] - sums[k] + 1);
    }

    private static double[] shift(int[] scores, long[] sums, int few) {
        int n = scores.length;
        double[][] ways = new double[few + 1][];
        for (int k = 0; k <= few; k++) {
            ways[k] = new double[width(sums, n, k)];
        }
        ways[0][0] = 1;
        for (int i = 0, t; i < n; i += t) {
            t = tied(sums, i);
            for (int k = Math.min(i, few - 1); k >= 0; k--) {
                double factor = 1;
                int fewest = fewest(n, few, i + t, k);
                for (int j = 1; j <= Math.min(t, few - k); j++) {
                    factor = Math.rint(factor * (t - j + 1) / j);
                    if (j >= fewest) {
                        int by = (int) ((long) j * scores[i] - sums[k + j] + sums[k]);
                        add(ways[k], width(sums, i, k), factor, ways[k + j], by);
                    }
                }
            }
        }
        return ways[few];
    }

    /** How many scores equal the one at i. */
    private static int tied(long[] sums, int i) {
        int end = i + 1;
        while (end < sums.length - 1 && sums[end + 1] - sums[end] == sums[i + 1] - sums[i]) {
            end++;
        }
        return end - i;
    }

    /** So many of the tied scores must be drawn, k being drawn before, that the scores from next on can do for the rest. */
    private static int fewest(int n, int few, int next, int k) {
        return Math.max(1, few - k - (n - next));
    }

    private static boolean isProgression(int[] scores) {
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] != i) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCountable(int n, int few) {
        double draws = 1;
        for (int k = 1; k <= few; k++) {
            draws *= (double) (n - few + k) / k;
        }
        return draws < GREATEST_COUNT;
    }

    private static boolean isAffordable(int n, int few) {
        double width = (double) few * (n - few);
        return width <= MOST_CELLS && width * few <= MOST_ADDITIONS;
    }

    /**
     * Scores 0, 1, ..., n - 1, as ranks without ties are: the ways are the coefficients of the Gaussian binomial, the product
     * of (1 - q^(n-few+i)) / (1 - q^i), up to their middle. The differences lose digits near the middle as few grows: up to
     * 100 the relative error was below 1e-14, at 200 it was 1e-11, at 500 nothing was left.
     */
    private static double[] progression(int n, int few) {
        int greatest = few * (n - few);
        double[] ways = new double[greatest + 1];
        int half = greatest / 2;
        ways[0] = 1;
        for (int i = 1; i <= few; i++) {
            for (int s = half, by = n - few + i; s >= by; s--) {
                ways[s] -= ways[s - by];
            }
            for (int s = i; s <= half; s++) {
                ways[s] += ways[s - i];
            }
        }
        for (int s = half + 1; s <= greatest; s++) {
            ways[s] = ways[greatest - s];
        }
        return ways;
    }

    private static void add(double[] from, int width, double factor, double[] to, int by) {
        for (int s = 0; s < width; s++) {
            to[s + by] += factor * from[s];
        }
    }

    private static void reverse(double[] values) {
        for (int i = 0, k = values.length - 1; i < k; i++, k--) {
            double swap = values[i];
            values[i] = values[k];
            values[k] = swap;
        }
    }

    /** P(S <= sum). */
    Probability lower(long sum) {
        return probability(waysUpTo(Math.floorDiv(sum - first, step)));
    }

    /** P(S >= sum). */
    Probability upper(long sum) {
        return probability(waysFrom(-Math.floorDiv(first - sum, step)));
    }

    /** P(|S - mean| >= |sum - mean|), compared in whole numbers. */
    Probability atLeastAsFar(long sum) {
        long distance = Math.abs(n * ((sum - first) / step) - meanNumerator);
        long low = Math.floorDiv(meanNumerator - distance, n);
        long high = -Math.floorDiv(-meanNumerator - distance, n);
        return high <= low + 1 ? probability(total) : probability(waysUpTo(low) + waysFrom(high));
    }

    /** Greatest sum that occurs with P(S <= sum) <= level; empty if there is none. */
    OptionalLong lowerCritical(BigDecimal level) {
        double most = most(level);
        double sum = 0;
        int critical = -1;
        for (int i = 0; sum + ways[i] <= most; i++) {
            sum += ways[i];
            critical = ways[i] > 0 ? i : critical;
        }
        return critical < 0 ? OptionalLong.empty() : OptionalLong.of(first + step * critical);
    }

    /** Smallest sum that occurs with P(S >= sum) <= level; empty if there is none. */
    OptionalLong upperCritical(BigDecimal level) {
        double most = most(level);
        double sum = 0;
        int critical = ways.length;
        for (int i = ways.length - 1; sum + ways[i] <= most; i--) {
            sum += ways[i];
            critical = ways[i] > 0 ? i : critical;
        }
        return critical == ways.length ? OptionalLong.empty() : OptionalLong.of(first + step * critical);
    }

    /** Rounded down, so that whole counts are compared as in exact arithmetic. */
    private double most(BigDecimal level) {
        return level.multiply(new BigDecimal(total))
                .setScale(0, RoundingMode.FLOOR)
                .doubleValue();
    }

    private double waysUpTo(long index) {
        double sum = 0;
        for (int i = 0; i <= Math.min(index, ways.length - 1); i++) {
            sum += ways[i];
        }
        return sum;
    }

    private double waysFrom(long index) {
        double sum = 0;
        for (int i = ways.length - 1; i >= Math.max(index, 0); i--) {
            sum += ways[i];
        }
        return sum;
    }

    private Probability probability(double favourable) {
        return total < EXACT
                ? Probability.of(new BigDecimal(favourable).toBigInteger(), new BigDecimal(total).toBigInteger())
                : Probability.of(favourable / total);
    }
}
