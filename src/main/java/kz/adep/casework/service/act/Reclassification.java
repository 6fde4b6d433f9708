package kz.adep.casework.service.act;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.adep.calendar.AppealType;
import kz.adep.casework.domain.term.CaseDeadline.Cause;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects the type of an appeal, and with it the term: from the same start, the old one kept. */
@Service
public class Reclassification {

    private final CaseActs acts;
    private final Terms terms;
    private final Extensions extensions;
    private final Notices notices;

    Reclassification(CaseActs acts, Terms terms, Extensions extensions, Notices notices) {
        this.acts = acts;
        this.terms = terms;
        this.extensions = extensions;
        this.notices = notices;
    }

    /** False where the term stands still, or the calendar does not give it: then no day was worked out. */
    @Transactional
    public boolean reclassify(UUID id, AppealType type, String reason) {
        AtomicBoolean dated = new AtomicBoolean();
        acts.act(id, "casework.reclassified", file -> {
            file.reclassify(type);
            acts.note(file, reason);
            extensions.dropWhereNotExtendable(file);
            terms.retypeForwarding(file);
            if (!file.isSuspended()) {
                terms.recount(file, Cause.RECLASSIFIED);
            }
            String typed = notices.words(file, "casework.appeal-type." + type);
            notices.tell(
                    file,
                    file.due()
                            .map(due -> notices.words(file, "law.notice.reclassified", typed, Notices.day(due)))
                            .orElseGet(() -> notices.words(file, "law.notice.reclassified.no-day", typed)));
            dated.set(file.due().isPresent());
        });
        return dated.get();
    }
}
