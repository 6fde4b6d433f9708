package kz.adep.reporting.domain;

import java.time.LocalDate;
import kz.adep.calendar.WorkingCalendar;
import kz.adep.shared.Quarter;

/** By when a report must be submitted: so many calendar days after the quarter, then on to a working day. */
public record DueRule(int offsetDays) {

    public DueRule {
        if (offsetDays < 1) {
            throw new IllegalArgumentException("a report is due after its quarter");
        }
    }

    /** A year without a calendar leaves the day as it falls. */
    public LocalDate due(Quarter quarter, WorkingCalendar calendar) {
        LocalDate day = quarter.lastDay().plusDays(offsetDays);
        return calendar.covers(day) ? calendar.workingDayFrom(day) : day;
    }
}
