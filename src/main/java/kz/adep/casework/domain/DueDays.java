package kz.adep.casework.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.adep.calendar.WorkingCalendar;
import kz.adep.calendar.YearNotLoaded;
import kz.adep.casework.domain.Countdown.Urgency;
import kz.adep.casework.domain.Countdown.Words;
import org.jspecify.annotations.Nullable;

/** Looks at due days from one day; where the calendar does not reach, every day counts as a working day. */
public final class DueDays {

    /** As many working days before the due day a case is called soon. */
    private static final int SOON = 3;

    private final LocalDate today;
    private final WorkingCalendar calendar;

    public DueDays(LocalDate today, WorkingCalendar calendar) {
        this.today = today;
        this.calendar = calendar;
    }

    public LocalDate today() {
        return today;
    }

    /** The last day that counts as soon. */
    public LocalDate soon() {
        try {
            return calendar.plusWorkingDays(today, SOON);
        } catch (YearNotLoaded e) {
            return today.plusDays(SOON);
        }
    }

    /**
     * Tells how a due day stands. What came in after hours is worked on before the day of its registration: no day of
     * the term is gone by then.
     *
     * @param otherwise what is said where there is no due day
     */
    public Countdown of(
            LocalDate registeredOn, @Nullable LocalDate due, @Nullable LocalDate closedOn, Words otherwise) {
        Urgency open = closedOn == null ? Urgency.FINE : Urgency.DONE;
        if (due == null) {
            boolean stood = closedOn != null && otherwise == Words.SUSPENDED;
            return new Countdown(null, open, stood ? Words.WAS_SUSPENDED : otherwise, 0);
        }
        if (closedOn != null) {
            int late = days(due, closedOn);
            return new Countdown(due, Urgency.DONE, late > 0 ? Words.CLOSED_LATE : Words.CLOSED, Math.max(0, late));
        }
        if (due.isBefore(today)) {
            return new Countdown(due, Urgency.LATE, Words.LATE, days(due, today));
        }
        Urgency urgency = due.isAfter(soon()) ? Urgency.FINE : Urgency.SOON;
        LocalDate from = registeredOn.isAfter(today) ? registeredOn : today;
        return new Countdown(due, urgency, due.equals(today) ? Words.TODAY : Words.LEFT, workingDays(from, due));
    }

    /**
     * What is said of a case without a due day.
     *
     * @param appeal whether the law sets a term at all
     * @param suspended whether the term stands still, so that its end is not known yet
     */
    public static Words withoutDue(boolean appeal, boolean suspended) {
        if (!appeal) {
            return Words.NONE;
        }
        return suspended ? Words.SUSPENDED : Words.UNKNOWN;
    }

    /** Whether as many working days of a term are gone as are left, today among the gone. */
    public boolean halfPassed(LocalDate startsOn, LocalDate due) {
        return workingDays(startsOn.minusDays(1), today) >= workingDays(today, due);
    }

    private int workingDays(LocalDate first, LocalDate last) {
        try {
            return calendar.workingDaysBetween(first, last);
        } catch (YearNotLoaded e) {
            return Math.max(0, days(first, last));
        }
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
