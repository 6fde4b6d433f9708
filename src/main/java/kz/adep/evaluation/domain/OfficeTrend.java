package kz.adep.evaluation.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kz.adep.conflict.ConflictCounts.MonthCount;
import kz.adep.statistics.MedianRunsTest;
import kz.adep.statistics.RunsTestError;
import org.jspecify.annotations.Nullable;

/**
 * Whether the monthly conflicts of one office come in an order that chance would hardly make, by the runs test about the
 * median, two-sided at 5 percent. A month that nobody confirmed is unknown and breaks the series; the latest unbroken
 * stretch is judged.
 *
 * @param series consecutive confirmed months in their order
 * @param test absent where the series has no month on one side of its median
 */
public record OfficeTrend(List<MonthCount> series, @Nullable MedianRunsTest test) {

    /** Below this number of months beside the median only a very strong pattern shows. */
    private static final int FEW = 20;

    /** What can be said of a series. */
    public enum Finding {
        /** No month is confirmed. */
        EMPTY,
        /** Nearly all months are alike. */
        FLAT,
        /** No order of so few months would be rare enough. */
        TOO_SHORT,
        /** Months above and below the median keep together: a trend, or clusters. */
        BLOCKS,
        /** Months above and below the median take turns. */
        SWING,
        /** The order could well be chance. */
        CHANCE
    }

    /** Which side of the median a month is on. */
    public enum Side {
        ABOVE,
        BELOW,
        EQUAL
    }

    /** Months in their order; those at the end that nobody has confirmed yet are left out. */
    public static OfficeTrend of(List<MonthCount> months) {
        List<MonthCount> series = new ArrayList<>();
        for (int at = months.size() - 1; at >= 0; at--) {
            MonthCount month = months.get(at);
            if (month.confirmed()) {
                series.add(0, month);
            } else if (!series.isEmpty()) {
                break;
            }
        }
        return new OfficeTrend(List.copyOf(series), judged(series));
    }

    private static @Nullable MedianRunsTest judged(List<MonthCount> series) {
        try {
            return MedianRunsTest.of(
                    series.stream().mapToDouble(MonthCount::conflicts).toArray());
        } catch (RunsTestError e) {
            return null;
        }
    }

    public Finding finding() {
        if (series.isEmpty()) {
            return Finding.EMPTY;
        }
        if (test == null) {
            return Finding.FLAT;
        }
        Integer lower = test.critical().lowerHalfAlpha();
        Integer upper = test.critical().upperHalfAlpha();
        int runs = test.figures().runs();
        if (lower == null && upper == null) {
            return Finding.TOO_SHORT;
        }
        if (lower != null && runs <= lower) {
            return Finding.BLOCKS;
        }
        return upper != null && runs >= upper ? Finding.SWING : Finding.CHANCE;
    }

    public boolean isShort() {
        return test != null && test.above() + test.below() < FEW;
    }

    public YearMonth first() {
        return series.get(0).month();
    }

    public YearMonth last() {
        return series.get(series.size() - 1).month();
    }

    public Side side(MonthCount month) {
        double median = test == null ? month.conflicts() : test.median();
        int order = Double.compare(month.conflicts(), median);
        return order > 0 ? Side.ABOVE : order < 0 ? Side.BELOW : Side.EQUAL;
    }
}
