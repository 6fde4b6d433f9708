package kz.adep.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The count behind a term as it was worked out once, retold by the calendar of today.
 *
 * @param days the days of a term in working days; of a term in months the days from its nominal end on, because before
 *     it every day counts
 */
public record TermCount(List<CountedDay> days) {

    public TermCount {
        days = List.copyOf(days);
    }

    public static TermCount of(
            LocalDate startsOn, int length, DeadlineRule.Unit unit, LocalDate due, WorkingCalendar calendar) {
        LocalDate first = unit == DeadlineRule.Unit.WORKING_DAY
                ? startsOn
                : startsOn.minusDays(1).plusMonths(length);
        return new TermCount(
                first.datesUntil(due.plusDays(1)).map(calendar::count).toList());
    }

    /** Which day of the term this is, counting only the days that count. */
    public long ordinalOf(CountedDay day) {
        return days.stream()
                .takeWhile(earlier -> !earlier.day().isAfter(day.day()))
                .filter(CountedDay::counts)
                .count();
    }
}
