package kz.adep.casework.domain.term;

import java.time.LocalDate;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.WorkingCalendar;

/** Something that moved the term of an answer. */
public sealed interface TermEvent {

    LocalDate on();

    CountedTerm applyTo(CountedTerm term, WorkingCalendar calendar);

    /** The head extended it, by a rule that counts from the due day. */
    record Extended(LocalDate on, DeadlineRule rule) implements TermEvent {

        @Override
        public CountedTerm applyTo(CountedTerm term, WorkingCalendar calendar) {
            return CountedTerm.from(term.due(), rule, calendar);
        }
    }

    /**
     * It stood still from a day, which does not count any more, to the day of the reply, which does not count yet: what
     * is left is counted in working days from the day after.
     */
    record StoodStill(LocalDate on, LocalDate until) implements TermEvent {

        public StoodStill {
            if (until.isBefore(on)) {
                throw new IllegalArgumentException("stood still from " + on + " until " + until);
            }
        }

        @Override
        public CountedTerm applyTo(CountedTerm term, WorkingCalendar calendar) {
            int left = calendar.workingDaysBetween(on.minusDays(1), term.due());
            if (left == 0) {
                return term;
            }
            DeadlineRule rule = term.rule().inWorkingDays(left);
            return new CountedTerm(rule, until.plusDays(1), calendar.plusWorkingDays(until, left), calendar.edition());
        }
    }
}
