package kz.adep.casework.service.reminder;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.casework.OpenDeadlines.OpenDeadline;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.service.act.Terms;
import org.springframework.stereotype.Component;

/** What was not supplied in time is to be returned within a term that no act begins: the day that passed does. */
@Component
class LapsedCures {

    private final CaseFiles files;
    private final Terms terms;

    LapsedCures(CaseFiles files, Terms terms) {
        this.files = files;
        this.terms = terms;
    }

    void beginReturns(List<OpenDeadline> running, LocalDate today) {
        Set<UUID> begun = running.stream()
                .filter(term -> term.step() == Step.RETURN)
                .map(OpenDeadline::caseId)
                .collect(toSet());
        running.stream()
                .filter(term -> term.step() == Step.CURE && term.due().isBefore(today))
                .filter(term -> !begun.contains(term.caseId()))
                .forEach(cure -> terms.add(files.get(cure.caseId()), Step.RETURN, cure.due()));
    }
}
