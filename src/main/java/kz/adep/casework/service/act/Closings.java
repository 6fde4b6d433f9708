package kz.adep.casework.service.act;

import java.time.LocalDate;
import java.util.UUID;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an office enters for an applicant without a code: his withdrawal on paper, and that he was told by letter. */
@Service
public class Closings {

    private final CaseActs acts;
    private final Terms terms;

    Closings(CaseActs acts, Terms terms) {
        this.acts = acts;
        this.terms = terms;
    }

    /** In writing and before the decision; the paper itself lies in the office. */
    @Transactional
    public void withdraw(UUID id, LocalDate writtenOn, String note) {
        acts.act(id, "casework.withdrawal.registered", file -> {
            LocalDate today = acts.today();
            if (writtenOn.isAfter(today) || writtenOn.isBefore(file.registeredOn())) {
                throw new RuleViolation("law.withdrawal.day");
            }
            acts.note(file, note);
            file.withdraw(today);
            terms.closed(file);
        });
    }

    /** The applicant was told by letter or by phone of what the law wants told. */
    @Transactional
    public void told(UUID id, Step step) {
        acts.act(id, "casework.told", file -> {
            if (!step.name().startsWith("TELL_") || terms.open(file, step).isEmpty()) {
                throw new RuleViolation("law.told.none");
            }
            terms.done(file, step);
        });
    }
}
