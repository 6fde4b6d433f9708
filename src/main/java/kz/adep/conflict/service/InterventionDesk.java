package kz.adep.conflict.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.conflict.domain.Intervention;
import kz.adep.conflict.domain.InterventionRegister;
import kz.adep.conflict.domain.Strike;
import kz.adep.conflict.domain.Undertaking;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where interventions are recorded, corrected and struck; a lost race is told with the stored text. */
@Service
public class InterventionDesk {

    private static final String SUBJECT = "intervention";

    private final InterventionRegister register;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    InterventionDesk(
            InterventionRegister register, AuditTrail trail, Clock clock, PlatformTransactionManager transactions) {
        this.register = register;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public UUID record(Undertaking undertaking) {
        UUID id = UUID.randomUUID();
        ActingAs acting = ActingScope.current();
        int body = acting.stateBody().orElseThrow();
        transaction.executeWithoutResult(status -> {
            register.save(new Intervention(id, body, undertaking, today(), clock.instant(), acting.account()));
            trail.record(AuditEvent.of(body, "conflict.intervention.recorded", SUBJECT, id)
                    .with("kind", undertaking.kind()));
        });
        return id;
    }

    /** What was written on an older version is refused with {@link kz.adep.shared.StaleEdit}. */
    public void correct(UUID id, Undertaking corrected, int version) {
        change(id, intervention -> {
            Undertaking before = intervention.undertaking();
            intervention.correct(corrected, version, today());
            trail.record(AuditEvent.of(intervention.stateBodyId(), "conflict.intervention.corrected", SUBJECT, id)
                    .changed(corrected.changedFrom(before).toArray(String[]::new)));
        });
    }

    public void strike(UUID id, String reason, int version) {
        change(id, intervention -> {
            intervention.strike(
                    new Strike(today(), reason, ActingScope.current().account()), version);
            trail.record(AuditEvent.of(intervention.stateBodyId(), "conflict.intervention.struck", SUBJECT, id));
        });
    }

    private void change(UUID id, Consumer<Intervention> work) {
        try {
            transaction.executeWithoutResult(status -> work.accept(register.get(id)));
        } catch (OptimisticLockingFailureException e) {
            throw Objects.requireNonNull(
                    transaction.execute(status -> register.get(id).stale()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
