package kz.adep.conflict.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.conflict.domain.Circumstances;
import kz.adep.conflict.domain.Conflict;
import kz.adep.conflict.domain.ConflictRegister;
import kz.adep.conflict.domain.Ending;
import kz.adep.conflict.domain.Strike;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where conflicts are recorded, corrected, ended and struck; a lost race is told with the stored text. */
@Service
public class ConflictDesk {

    private static final String SUBJECT = "conflict";

    private final ConflictRegister register;
    private final ConflictKinds kinds;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ConflictDesk(
            ConflictRegister register,
            ConflictKinds kinds,
            AuditTrail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.register = register;
        this.kinds = kinds;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public UUID record(Circumstances circumstances) {
        UUID id = UUID.randomUUID();
        ActingAs acting = ActingScope.current();
        int body = acting.stateBody().orElseThrow();
        transaction.executeWithoutResult(status -> {
            requireKind(circumstances);
            register.save(new Conflict(id, body, circumstances, today(), clock.instant(), acting.account()));
            trail.record(AuditEvent.of(body, "conflict.recorded", SUBJECT, id));
        });
        return id;
    }

    /** What was written on an older version is refused with {@link kz.adep.shared.StaleEdit}. */
    public void correct(UUID id, Circumstances corrected, int version) {
        change(id, conflict -> {
            Circumstances before = conflict.circumstances();
            if (!corrected.kind().equals(before.kind())) {
                requireKind(corrected);
            }
            conflict.correct(corrected, version, today());
            trail.record(AuditEvent.of(conflict.stateBodyId(), "conflict.corrected", SUBJECT, id)
                    .changed(corrected.changedFrom(before).toArray(String[]::new)));
        });
    }

    public void end(UUID id, Ending ending, int version) {
        change(id, conflict -> {
            conflict.end(ending, version, today());
            trail.record(AuditEvent.of(conflict.stateBodyId(), "conflict.ended", SUBJECT, id)
                    .with("result", ending.result()));
        });
    }

    public void resume(UUID id, int version) {
        change(id, conflict -> {
            conflict.resume(version);
            trail.record(AuditEvent.of(conflict.stateBodyId(), "conflict.resumed", SUBJECT, id));
        });
    }

    public void strike(UUID id, String reason, int version) {
        change(id, conflict -> {
            conflict.strike(new Strike(today(), reason, ActingScope.current().account()), version);
            trail.record(AuditEvent.of(conflict.stateBodyId(), "conflict.struck", SUBJECT, id));
        });
    }

    private void change(UUID id, Consumer<Conflict> work) {
        try {
            transaction.executeWithoutResult(status -> work.accept(register.get(id)));
        } catch (OptimisticLockingFailureException e) {
            throw Objects.requireNonNull(
                    transaction.execute(status -> register.get(id).stale()));
        }
    }

    private void requireKind(Circumstances circumstances) {
        if (!kinds.holds(circumstances.kind(), circumstances.beganOn())) {
            throw new RuleViolation("conflict.kind.unknown");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
