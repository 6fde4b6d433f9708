package kz.adep.discipline.domain.law;

import java.time.LocalDate;
import kz.adep.calendar.DeadlineRule.Unit;
import kz.adep.calendar.LegalBasis;
import kz.adep.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * How long the law gives for a step of a proceeding, counted from the day after what sets it going.
 *
 * @param track absent for every track that has no rule of its own
 */
public record ProceedingRule(
        String code,
        Step step,
        @Nullable Track track,
        LegalBasis basis,
        int length,
        Unit unit,
        @Nullable String note) {

    /** What has to be done in time. */
    public enum Step {
        FORWARD,
        INVESTIGATION,
        /** Between the day the servant saw the materials and the sitting. */
        ACQUAINT,
        CONSIDER,
        TELL_SERVANT,
        /** How it ended, to the board that recommended. */
        REPORT_BACK,
        REFER,
        REPLY
    }

    public LocalDate lastDay(LocalDate event, WorkingCalendar calendar) {
        return unit == Unit.WORKING_DAY
                ? calendar.plusWorkingDays(event, length)
                : calendar.workingDayFrom(event.plusMonths(length));
    }

    /** The first working day after as many full ones as the length says. */
    public LocalDate firstDayAfter(LocalDate event, WorkingCalendar calendar) {
        return calendar.nextWorkingDay(lastDay(event, calendar));
    }
}
