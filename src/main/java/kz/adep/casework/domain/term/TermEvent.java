package kz.adep.casework.domain.term;

import java.time.LocalDate;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.WorkingCalendar;

/** Something that moved the term of an answer. */
public sealed interface TermEvent {

    LocalDate on();

    /** The term as it is after this; {@code running} is the first day that nothing has counted or passed over yet. */
    CountedTerm applyTo(CountedTerm term, LocalDate running, WorkingCalendar calendar);

    /** The first day that can count after this. */
    LocalDate runsFrom(LocalDate running);

    /** The head extended it, by a rule that counts from the due day. */
    record Extended(LocalDate on, DeadlineRule rule) implements TermEvent {

        @Override
        public CountedTerm applyTo(CountedTerm term, LocalDate running, WorkingCalendar calendar) {
            return CountedTerm.from(term.due(), rule, calendar);
        }

        @Override
        public LocalDate runsFrom(LocalDate running) {
            return running;
        }
    }

    /**
     * It stood still from a day, which does not count any more, to the day of the reply, which does not count yet: what
     * is left is counted in working days from the day after. A day on which the term did not run yet is not left of it.
     */
    record StoodStill(LocalDate on, LocalDate until) implements TermEvent {

        public StoodStill {
            if (until.isBefore(on)) {
                throw new IllegalArgumentException("stood still from " + on + " until " + until);
            }
        }

        @Override
        public CountedTerm applyTo(CountedTerm term, LocalDate running, WorkingCalendar calendar) {
            LocalDate stood = on.isBefore(running) ? running : on;
            int left = calendar.workingDaysBetween(stood.minusDays(1), term.due());
            if (left == 0) {
                return term;
            }
            DeadlineRule rule = term.rule().inWorkingDays(left);
            LocalDate again = runsFrom(running);
            return new CountedTerm(rule, again, calendar.plusWorkingDays(again.minusDays(1), left), calendar.edition());
        }

        @Override
        public LocalDate runsFrom(LocalDate running) {
            LocalDate again = until.plusDays(1);
            return again.isBefore(running) ? running : again;
        }
    }
}
