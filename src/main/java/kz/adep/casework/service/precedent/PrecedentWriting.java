package kz.adep.casework.service.precedent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.precedent.AnonymityCheck;
import kz.adep.casework.domain.precedent.Precedent;
import kz.adep.casework.domain.precedent.PrecedentText;
import kz.adep.casework.domain.precedent.Precedents;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a closed consultation again without the people; a text that still names somebody is refused. */
@Service
@Transactional
public class PrecedentWriting {

    private final CaseFiles files;
    private final CaseContents contents;
    private final Precedents precedents;
    private final Anonymity anonymity;
    private final AuditTrail trail;
    private final Clock clock;

    PrecedentWriting(
            CaseFiles files,
            CaseContents contents,
            Precedents precedents,
            Anonymity anonymity,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.contents = contents;
        this.precedents = precedents;
        this.anonymity = anonymity;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the consultation said, to be written again. */
    @Transactional(readOnly = true)
    public PrecedentText begin(UUID caseId) {
        CaseFile file = files.get(caseId);
        Precedent.requireFit(file);
        String advice = contents.answer(caseId)
                .orElseThrow(() -> new RuleViolation("casework.answer.empty"))
                .body();
        return new PrecedentText(
                file.language(),
                file.topic().orElseThrow(),
                file.subject(),
                file.narrative(),
                advice,
                file.norm().orElse(null));
    }

    @Transactional(readOnly = true)
    public AnonymityCheck check(UUID caseId, PrecedentText text) {
        Precedent.requireFit(files.get(caseId));
        return anonymity.check(text.whole());
    }

    public UUID write(UUID caseId, PrecedentText text) {
        if (check(caseId, text).isRefused()) {
            throw new RuleViolation("precedents.named");
        }
        CaseFile file = files.get(caseId);
        Precedent precedent = new Precedent(file, text, LocalDate.now(clock));
        precedents.save(precedent);
        trail.record(AuditEvent.of(file.stateBodyId(), "casework.precedent.written", "precedent", precedent.id()));
        return precedent.id();
    }
}
