package kz.adep.casework.service.act;

import java.util.UUID;
import kz.adep.calendar.AppealType;
import kz.adep.casework.CaseKind;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.misconduct.ProceedingFindings;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects the kind of a case. What was taken for a question becomes an appeal with its type, and with the terms that ran
 * from its registration; an appeal never becomes a question, because it would lose them.
 */
@Service
public class KindChange {

    private final CaseActs acts;
    private final CaseContents contents;
    private final Terms terms;
    private final Notices notices;
    private final ProceedingFindings proceedings;

    KindChange(CaseActs acts, CaseContents contents, Terms terms, Notices notices, ProceedingFindings proceedings) {
        this.acts = acts;
        this.contents = contents;
        this.terms = terms;
        this.notices = notices;
        this.proceedings = proceedings;
    }

    /**
     * Changes it for a reason that stays in the case.
     *
     * @param type needed where the case has none yet
     */
    @Transactional
    public void change(UUID id, CaseKind kind, @Nullable AppealType type, String reason) {
        acts.act(id, "casework.kind-changed", file -> {
            boolean question = file.appealType().isEmpty();
            if (file.kind() == CaseKind.MISCONDUCT && proceedings.any(id)) {
                throw new RuleViolation("law.kind.proceeding");
            }
            file.changeKind(kind, type);
            acts.note(file, reason);
            if (question) {
                // A question is never forwarded.
                terms.begin(file, false).forEach(contents::add);
                String typed = notices.words(
                        file, "casework.appeal-type." + file.appealType().orElseThrow());
                notices.tell(
                        file,
                        file.due()
                                .map(due -> notices.words(file, "law.notice.kind", typed, Notices.day(due)))
                                .orElseGet(() -> notices.words(file, "law.notice.kind.no-day", typed)));
            } else if (file.appealType().filter(AppealType.COMPLAINT::equals).isPresent()) {
                terms.retypeForwarding(file);
            }
        });
    }
}
