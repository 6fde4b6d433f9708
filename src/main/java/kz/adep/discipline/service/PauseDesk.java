package kz.adep.discipline.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.misconduct.MisconductCases;
import kz.adep.discipline.domain.LimitationPause;
import kz.adep.discipline.domain.Proceeding;
import kz.adep.discipline.domain.ProceedingRecords;
import kz.adep.discipline.domain.Proceedings;
import kz.adep.discipline.domain.law.ConductEntry.Catalogue;
import kz.adep.discipline.domain.law.ConductLaw;
import kz.adep.discipline.domain.limitation.Pause;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters the times in which the limitation periods of a proceeding stand still. */
@Service
public class PauseDesk {

    private final Proceedings proceedings;
    private final ProceedingRecords records;
    private final ProceedingTerms terms;
    private final MisconductCases cases;
    private final LawBook book;
    private final AuditTrail trail;
    private final Clock clock;

    PauseDesk(
            Proceedings proceedings,
            ProceedingRecords records,
            ProceedingTerms terms,
            MisconductCases cases,
            LawBook book,
            AuditTrail trail,
            Clock clock) {
        this.proceedings = proceedings;
        this.records = records;
        this.terms = terms;
        this.cases = cases;
        this.book = book;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void pause(UUID id, Pause pause) {
        Proceeding proceeding = undecided(id);
        ConductLaw law = book.read();
        if (pause.from().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("discipline.refusal.future");
        }
        if (law.find(Catalogue.PAUSE, pause.ground(), LocalDate.now(clock)).isEmpty()) {
            throw new RuleViolation("discipline.refusal.unknown-code");
        }
        records.add(new LimitationPause(proceeding, pause, ActingScope.current().account()));
        changed(proceeding, law, "discipline.paused");
    }

    @Transactional
    public void end(UUID id, UUID pauseId, LocalDate day) {
        Proceeding proceeding = undecided(id);
        records.pauses(id).stream()
                .filter(pause -> pause.id().equals(pauseId))
                .findFirst()
                .orElseThrow(() -> new NotFound("pause"))
                .end(day);
        changed(proceeding, book.read(), "discipline.pause-ended");
    }

    private Proceeding undecided(UUID id) {
        Proceeding proceeding = proceedings.get(id);
        if (!proceeding.isUndecided()) {
            throw new RuleViolation("discipline.refusal.step." + proceeding.step());
        }
        return proceeding;
    }

    private void changed(Proceeding proceeding, ConductLaw law, String action) {
        records.flush();
        terms.recount(proceeding, law);
        trail.record(AuditEvent.of(proceeding.stateBodyId(), action, "proceeding", proceeding.getId())
                .withheld(cases.get(proceeding.caseId()).withheld()));
    }
}
