package kz.adep.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long the law gives for a step; a rule without an appeal type holds for every type that has none of its own.
 *
 * @param suspends whether the term of the answer stands still while this one runs
 */
public record DeadlineRule(
        String code,
        Step step,
        @Nullable AppealType appealType,
        LegalBasis basis,
        int length,
        Unit unit,
        CountsFrom countsFrom,
        boolean extendable,
        boolean suspends) {

    /** What has to be done in time. */
    public enum Step {
        ANSWER,
        FORWARD,
        EXTENSION,
        TELL_EXTENSION,
        TELL_FORWARDING,
        TELL_TERMINATION,
        CURE,
        RETURN,
        HEARING_NOTICE,
        OBJECTION,
        RECUSAL,
        TELL_RECUSAL,
        PROTECTION,
        KINSHIP,
        DISPUTE,
        DISPUTE_FILING;

        /** Whether the office only waits while it runs, so that it misses nothing. */
        public boolean isWaiting() {
            return this == CURE || this == OBJECTION || this == HEARING_NOTICE;
        }
    }

    /** What the length counts. */
    public enum Unit {
        WORKING_DAY,
        MONTH
    }

    /** Where the count begins. */
    public enum CountsFrom {
        DAY_OF_REGISTRATION,
        DAY_AFTER_REGISTRATION,
        DAY_AFTER_DUE,
        DAY_AFTER_EVENT
    }

    public DeadlineRule {
        if (length < 1) {
            throw new IllegalArgumentException("length must be at least 1: " + length);
        }
    }

    /** The same for a shorter time, where the law leaves the length to whoever decides. */
    public DeadlineRule ofLength(int chosen) {
        return new DeadlineRule(code, step, appealType, basis, chosen, unit, countsFrom, extendable, suspends);
    }

    /** The same for what is left of a term that stood still. */
    public DeadlineRule inWorkingDays(int left) {
        return new DeadlineRule(
                code,
                step,
                appealType,
                basis,
                left,
                Unit.WORKING_DAY,
                CountsFrom.DAY_AFTER_EVENT,
                extendable,
                suspends);
    }

    /** The first day that the count looks at, from the day of registration or the due day. */
    public LocalDate firstDay(LocalDate start) {
        return countsFrom == CountsFrom.DAY_OF_REGISTRATION ? start : start.plusDays(1);
    }

    /** The last day of the step, on a working day. */
    public LocalDate lastDay(LocalDate start, WorkingCalendar calendar) {
        var eve = firstDay(start).minusDays(1);
        return switch (unit) {
            case WORKING_DAY -> calendar.plusWorkingDays(eve, length);
            case MONTH -> calendar.workingDayFrom(eve.plusMonths(length));
        };
    }
}
