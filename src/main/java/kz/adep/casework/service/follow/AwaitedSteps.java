package kz.adep.casework.service.follow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.casework.ApplicantDesk.Awaited;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.act.CaseRecords;
import kz.adep.casework.domain.term.CaseDeadline;
import org.springframework.stereotype.Component;

/** The days by which the applicant himself has to do something, or may. */
@Component
public class AwaitedSteps {

    private final CaseRecords records;
    private final Clock clock;

    AwaitedSteps(CaseRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** From the terms of the case, which are known already; only who was told a preliminary decision may be heard. */
    public Awaited of(CaseFile file, List<CaseDeadline> terms) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> cure = due(terms, Step.CURE);
        Optional<LocalDate> objection = due(terms, Step.OBJECTION);
        return new Awaited(
                cure.orElse(null),
                cure.filter(today::isAfter).isPresent(),
                objection.filter(day -> !today.isAfter(day)).orElse(null),
                due(terms, Step.HEARING_NOTICE)
                        .filter(day -> !today.isAfter(day))
                        .orElse(null),
                objection
                        .flatMap(told -> records.hearingFrom(file.getId(), today))
                        .orElse(null));
    }

    private static Optional<LocalDate> due(List<CaseDeadline> terms, Step step) {
        return terms.stream()
                .filter(term -> term.isOpen() && term.isFor(step))
                .map(CaseDeadline::due)
                .findFirst();
    }
}
