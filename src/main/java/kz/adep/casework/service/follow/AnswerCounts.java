package kz.adep.casework.service.follow;

import java.util.Optional;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.Deadlines;
import kz.adep.calendar.TermCount;
import kz.adep.calendar.YearNotLoaded;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.term.CaseDeadline;
import org.springframework.stereotype.Component;

/** Retells the running term of an answer day by day, for who waits for it. */
@Component
public class AnswerCounts {

    private final CaseContents contents;
    private final Deadlines deadlines;

    AnswerCounts(CaseContents contents, Deadlines deadlines) {
        this.contents = contents;
        this.deadlines = deadlines;
    }

    /** Empty where no term runs, or the calendar does not reach so far. */
    public Optional<TermCount> of(CaseFile file) {
        return contents.deadlines(file.getId()).stream()
                .filter(term -> term.isOpen() && term.isFor(Step.ANSWER))
                .findFirst()
                .flatMap(this::count);
    }

    private Optional<TermCount> count(CaseDeadline term) {
        try {
            return Optional.of(term.count(deadlines.workingDays()));
        } catch (YearNotLoaded beyondTheCalendar) {
            return Optional.empty();
        }
    }
}
