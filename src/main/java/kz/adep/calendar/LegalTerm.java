package kz.adep.calendar;

import java.time.LocalDate;
import java.util.List;
import kz.adep.calendar.CalendarDay.Status;
import org.jspecify.annotations.Nullable;

/**
 * The legal term of an appeal and the count behind it.
 *
 * <p>The latest extension is absent when the rule allows none, or when the calendar does not reach so far.
 */
public record LegalTerm(
        LocalDate registeredOn,
        LocalDate due,
        LocalDate forwardBy,
        @Nullable LocalDate latestExtensionFromDue,
        DeadlineRule rule,
        int edition,
        Status certainty,
        List<CountedDay> days) {

    public LegalTerm {
        days = List.copyOf(days);
    }

    /** Whether the law allows an extension whose last day cannot be told yet. */
    public boolean extensionBeyondCalendar() {
        return rule.extendable() && latestExtensionFromDue == null;
    }

    /** Which day of the term this is, counting only the days that count. */
    public long ordinalOf(CountedDay day) {
        return days.stream()
                .takeWhile(earlier -> !earlier.day().isAfter(day.day()))
                .filter(CountedDay::counts)
                .count();
    }
}
