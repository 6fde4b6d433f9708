package kz.adep.casework.domain.term;

import java.time.LocalDate;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.WorkingCalendar;

/** A term counted by a rule: from which day, until which, by which edition of the calendar. */
public record CountedTerm(DeadlineRule rule, LocalDate startsOn, LocalDate due, int edition) {

    public CountedTerm {
        if (due.isBefore(startsOn)) {
            throw new IllegalArgumentException("a term from " + startsOn + " to " + due);
        }
    }

    /** Counted from the day of registration, of the event or of the due day, as the rule says. */
    public static CountedTerm from(LocalDate day, DeadlineRule rule, WorkingCalendar calendar) {
        return new CountedTerm(rule, rule.firstDay(day), rule.lastDay(day, calendar), calendar.edition());
    }
}
