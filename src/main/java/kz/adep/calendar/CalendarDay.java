package kz.adep.calendar;

import java.time.LocalDate;

/** A day on which the calendar departs from the plain week of five working days. */
public record CalendarDay(LocalDate day, Kind kind, DayReason reason, Status status) {

    /** What the calendar makes of the day. */
    public enum Kind {
        HOLIDAY,
        DAY_OFF_TRANSFERRED,
        WORKING_WEEKEND
    }

    /** How sure the calendar is, from the surest to the least sure. */
    public enum Status {
        CONFIRMED,
        BY_RULE,
        ESTIMATED
    }

    public CalendarDay {
        if (reason == DayReason.WORKING || reason == DayReason.WEEKEND) {
            throw new IllegalArgumentException("an exception needs a reason of its own: " + day);
        }
    }

    boolean isWorking() {
        return kind == Kind.WORKING_WEEKEND;
    }
}
