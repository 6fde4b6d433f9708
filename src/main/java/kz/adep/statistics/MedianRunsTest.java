package kz.adep.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import kz.adep.statistics.RunsTestError.Code;
import kz.adep.statistics.domain.RunsNull;

/**
 * The one-sample runs test about the median (Swed and Eisenhart 1943) for one series in the order of time. Values above
 * and below the median are two labels; by the rule of leaving out, values equal to it have none and the runs go on across
 * them. The null hypothesis is that all orders of the labels are as likely; p is exact given how many lie above and below.
 * Few runs (lowerP) speak of a trend or of clustering, many (upperP) of a swing from month to month. Median: the middle
 * value, or the mean of the two middle values. The distribution is that of {@link RunsTest}.
 *
 * <p>Errors ({@link RunsTestError}): EMPTY_GROUP without values, NOT_FINITE with the index, ALL_TIED where no value lies
 * above or none below the median.
 *
 * @param median in the unit of the series
 * @param above values greater than the median
 * @param below values less than the median
 * @param leftOut values equal to the median
 * @param figures exact figures at the observed number of runs
 */
public record MedianRunsTest(
        double median, int above, int below, int leftOut, RunsFigures figures, CriticalValues critical) {

    /** What the number of runs says of the series. */
    public enum Pattern {
        /** Too few runs: a trend, or high and low months that keep together. */
        CLUSTERED,
        /** Too many runs: high and low months that take turns. */
        ALTERNATING,
        /** No more than chance would bring. */
        NONE
    }

    /** The pattern at the level alpha, half of it on each side. */
    public Pattern pattern() {
        if (critical.rejectsLowerHalfAlpha(figures.runs())) {
            return Pattern.CLUSTERED;
        }
        return critical.rejectsTwoSided(figures.runs()) ? Pattern.ALTERNATING : Pattern.NONE;
    }

    public static MedianRunsTest of(double[] series) {
        return of(series, RunsTest.DEFAULT_ALPHA);
    }

    public static MedianRunsTest of(double[] series, BigDecimal alpha) {
        RunsTest.check(series, null);
        double median = median(series);
        double[] sides = Arrays.stream(series)
                .map(value -> Math.signum(value - median))
                .filter(side -> side != 0)
                .toArray();
        int above = (int) Arrays.stream(sides).filter(side -> side > 0).count();
        if (above == 0 || above == sides.length) {
            throw new RunsTestError(Code.ALL_TIED, null, null);
        }
        int runs = 1;
        for (int i = 1; i < sides.length; i++) {
            runs += sides[i] == sides[i - 1] ? 0 : 1;
        }
        RunsNull sizes = new RunsNull(above, sides.length - above);
        return new MedianRunsTest(
                median,
                above,
                sides.length - above,
                series.length - sides.length,
                RunsFigures.of(sizes, runs),
                CriticalValues.of(sizes, alpha));
    }

    private static double median(double[] series) {
        double[] sorted = series.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
    }
}
