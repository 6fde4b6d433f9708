package kz.adep.casework.service.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.adep.casework.Outcome;
import kz.adep.casework.domain.CaseAnswer;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.service.letter.AnswerPaper.Complaint;
import kz.adep.casework.service.term.ComplaintTerm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts on paper what an answer says, and what the law wants stated with it. */
@Component
class AnswerDrafting {

    private final Letterhead head;
    private final ComplaintRules complaints;
    private final ComplaintTerm term;
    private final Clock clock;

    AnswerDrafting(Letterhead head, ComplaintRules complaints, ComplaintTerm term, Clock clock) {
        this.head = head;
        this.complaints = complaints;
        this.term = term;
        this.clock = clock;
    }

    AnswerPaper paper(CaseFile file, CaseAnswer answer) {
        Optional<LocalDate> sentOn = answer.sentOn();
        LocalDate date = sentOn.orElseGet(() -> LocalDate.now(clock));
        return new AnswerPaper(
                head.writer(file).name().in(Letterhead.language(file)),
                head.number(file),
                date,
                sentOn.isEmpty(),
                List.of(head.say(file, "letters.addressee." + file.sender().identity())),
                file.subject(),
                file.registeredOn(),
                answer.body(),
                "letters.signer." + signer(file),
                null,
                complaint(file, date));
    }

    /** An answer to an appeal is an act, and says how to complain of it. */
    private @Nullable Complaint complaint(CaseFile file, LocalDate date) {
        return file.appealType()
                .flatMap(type -> complaints.on(date))
                .map(rule -> new Complaint(
                        rule, head.higherBody(file), term.lastDay(date).orElse(null)))
                .orElse(null);
    }

    private static String signer(CaseFile file) {
        if (file.withheld()) {
            return "agency";
        }
        return file.outcome().filter(Outcome::needsApproval).isPresent() ? "head" : "commissioner";
    }
}
