package kz.adep.casework.domain.term;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.WorkingCalendar;

/**
 * The term of an answer from its beginning: the rule of the type of appeal and what moved it since, so that another type
 * or another calendar gives the day that would have been given at once.
 */
public record AnswerTerm(LocalDate registeredOn, DeadlineRule rule, List<TermEvent> events) {

    public AnswerTerm {
        events = events.stream()
                .filter(event -> rule.extendable() || !(event instanceof TermEvent.Extended))
                .sorted(comparing(TermEvent::on))
                .toList();
    }

    public CountedTerm count(WorkingCalendar calendar) {
        CountedTerm term = CountedTerm.from(registeredOn, rule, calendar);
        LocalDate running = term.startsOn();
        for (TermEvent event : events) {
            term = event.applyTo(term, running, calendar);
            running = event.runsFrom(running);
        }
        return term;
    }
}
