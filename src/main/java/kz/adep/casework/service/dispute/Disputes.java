package kz.adep.casework.service.dispute;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.dispute.CaseDispute;
import kz.adep.casework.domain.term.CaseDeadline;
import kz.adep.casework.service.act.Terms;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.directory.Directory;
import kz.adep.notification.Bell;
import kz.adep.notification.Notice;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A decided case is looked at again: asked for by the applicant, decided by the head, or at the Agency by another officer. */
@Service
public class Disputes {

    private final EntityManager entityManager;
    private final CaseFiles files;
    private final CaseContents contents;
    private final Terms terms;
    private final CaseNotices notices;
    private final Bell bell;
    private final Directory directory;
    private final AuditTrail trail;
    private final Clock clock;

    Disputes(
            EntityManager entityManager,
            CaseFiles files,
            CaseContents contents,
            Terms terms,
            CaseNotices notices,
            Bell bell,
            Directory directory,
            AuditTrail trail,
            Clock clock) {
        this.entityManager = entityManager;
        this.files = files;
        this.contents = contents;
        this.terms = terms;
        this.notices = notices;
        this.bell = bell;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<CaseDispute> of(UUID caseId) {
        return entityManager
                .createQuery("from CaseDispute d where d.caseId = :id", CaseDispute.class)
                .setParameter("id", caseId)
                .getResultStream()
                .findFirst();
    }

    /** By when the dispute is to be decided; empty where the calendar or the rule is missing. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> due(UUID caseId) {
        return contents.deadlines(caseId).stream()
                .filter(term -> term.isFor(Step.DISPUTE))
                .map(CaseDeadline::due)
                .findFirst();
    }

    /** By the applicant; once per case, as the key of the table says. */
    @Transactional
    public void file(CaseFile file, String grounds) {
        LocalDate today = LocalDate.now(clock);
        entityManager.persist(new CaseDispute(file, grounds, today));
        terms.add(file, Step.DISPUTE, today);
        String number = file.number(directory.body(file.stateBodyId()).code()).toString();
        bell.ring(
                Notice.of("dispute.bell.filed", number, CaseNotices.path(file.getId(), file.withheld()))
                        .keptToTheHour(file.isAnonymous()),
                notices.heads(file.stateBodyId(), file.withheld()));
        AuditEvent event = event(file, "casework.dispute.filed");
        trail.record(file.isAnonymous() ? event.keptToTheHour() : event);
    }

    @Transactional
    public void decide(UUID caseId, CaseDispute.Result result, String words) {
        CaseFile file = files.get(caseId);
        CaseDispute dispute = of(caseId).orElseThrow(() -> new NotFound("dispute"));
        dispute.decide(result, words, file, ActingScope.current().account(), LocalDate.now(clock));
        terms.done(file, Step.DISPUTE);
        notices.news(file);
        trail.record(event(file, "casework.dispute.decided").with("result", result));
    }

    private static AuditEvent event(CaseFile file, String action) {
        return AuditEvent.of(file.stateBodyId(), action, "case_file", file.getId())
                .withheld(file.withheld());
    }
}
