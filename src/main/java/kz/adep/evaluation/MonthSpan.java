package kz.adep.evaluation;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Whole months in a row.
 *
 * @param from the first of them
 * @param to the last of them
 */
public record MonthSpan(YearMonth from, YearMonth to) {

    public MonthSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a span does not end before it begins: " + from + ", " + to);
        }
    }

    public static MonthSpan of(YearMonth from, int months) {
        return new MonthSpan(from, from.plusMonths(months - 1L));
    }

    public int months() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(from, to)) + 1;
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    public boolean endsBefore(MonthSpan other) {
        return to.isBefore(other.from);
    }
}
