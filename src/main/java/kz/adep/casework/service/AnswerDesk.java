package kz.adep.casework.service;

import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.domain.CaseAnswer;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import kz.adep.shared.StaleEdit;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where colleagues write an answer together: who saves on an older version gets both texts and loses nothing. */
@Service
public class AnswerDesk {

    private final CaseFiles files;
    private final CaseContents contents;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    AnswerDesk(
            CaseFiles files, CaseContents contents, AuditTrail trail, PlatformTransactionManager transactionManager) {
        this.files = files;
        this.contents = contents;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactionManager);
    }

    /**
     * Saves a draft.
     *
     * @param version the version the text was written on; -1 where there was none
     */
    public void save(UUID caseId, String text, int version) {
        try {
            transaction.executeWithoutResult(status -> edit(caseId, text, version));
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw stored(caseId);
        }
    }

    private void edit(UUID caseId, String text, int version) {
        CaseFile file = files.get(caseId);
        file.requireUndecided();
        UUID editor = ActingScope.current().account();
        contents.answer(caseId)
                .ifPresentOrElse(
                        answer -> answer.edit(text, version, editor),
                        () -> contents.add(new CaseAnswer(file, text, editor)));
        trail.record(AuditEvent.of(file.stateBodyId(), "casework.answer.drafted", "case_file", caseId)
                .withheld(file.withheld()));
    }

    private StaleEdit stored(UUID caseId) {
        CaseAnswer answer = transaction.execute(
                status -> contents.answer(caseId).orElseThrow(() -> new RuleViolation("casework.answer.empty")));
        return new StaleEdit(answer.body(), answer.version());
    }
}
