package kz.adep.statistics.companion;

import org.apache.commons.math3.stat.StatUtils;
import org.jspecify.annotations.Nullable;

/**
 * Summary of one sample; all but n in the unit of the values. Median and quartiles are the quantiles of type 7 (Hyndman and
 * Fan 1996): at h = (n - 1) q, between the values next to h in proportion, as R and Excel have them.
 *
 * @param n number of values
 * @param standardDeviation root of the sum of squares about the mean over n - 1; null for one value
 */
public record Summary(
        int n,
        double mean,
        @Nullable Double standardDeviation,
        double min,
        double lowerQuartile,
        double median,
        double upperQuartile,
        double max) {

    static Summary of(double[] ascending) {
        int n = ascending.length;
        double mean = StatUtils.mean(ascending);
        return new Summary(
                n,
                mean,
                n == 1 ? null : Math.sqrt(StatUtils.variance(ascending, mean)),
                ascending[0],
                quantile(ascending, 1),
                quantile(ascending, 2),
                quantile(ascending, 3),
                ascending[n - 1]);
    }

    private static double quantile(double[] ascending, int quarters) {
        long h = (ascending.length - 1L) * quarters;
        int below = (int) (h / 4);
        double part = h % 4 / 4.0;
        return part == 0 ? ascending[below] : (1 - part) * ascending[below] + part * ascending[below + 1];
    }
}
