package kz.adep.casework.service.follow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.Deadlines;
import kz.adep.calendar.TermCount;
import kz.adep.calendar.YearNotLoaded;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.Countdown;
import kz.adep.casework.domain.Countdown.Words;
import kz.adep.casework.domain.DueDays;
import kz.adep.casework.domain.term.CaseDeadline;
import org.springframework.stereotype.Component;

/** Retells the running term of an answer day by day, for who waits for it. */
@Component
public class AnswerCounts {

    private final Deadlines deadlines;
    private final Clock clock;

    AnswerCounts(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Empty where no term runs, or the calendar does not reach so far. */
    public Optional<TermCount> of(List<CaseDeadline> terms) {
        return terms.stream()
                .filter(term -> term.isOpen() && term.isFor(Step.ANSWER))
                .findFirst()
                .flatMap(this::count);
    }

    /** How many working days are left, as the office counts them; empty where the office counts none. */
    public Optional<Integer> left(CaseFile file) {
        Countdown countdown = new DueDays(LocalDate.now(clock), deadlines.workingDays())
                .of(
                        file.registeredOn(),
                        file.due().orElse(null),
                        file.closedOn().orElse(null),
                        Words.UNKNOWN);
        return countdown.words() == Words.LEFT ? Optional.of(countdown.days()) : Optional.empty();
    }

    private Optional<TermCount> count(CaseDeadline term) {
        try {
            return Optional.of(term.count(deadlines.workingDays()));
        } catch (YearNotLoaded beyondTheCalendar) {
            return Optional.empty();
        }
    }
}
