package kz.adep.prevention.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.Deadlines;
import kz.adep.calendar.NoRuleInForce;
import kz.adep.casework.recusal.RecusalDesk;
import kz.adep.prevention.domain.ClosingResult;
import kz.adep.prevention.domain.Declaration;
import kz.adep.prevention.domain.Declarations;
import kz.adep.prevention.domain.MeasureKind;
import kz.adep.prevention.domain.Substance;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import kz.adep.vault.Vault;
import kz.adep.vault.WrappedKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where conflicts of interest are entered and what is done about them; each act is audited in its own transaction. */
@Service
public class PreventionDesk {

    private static final String SUBJECT = "interest_declaration";

    private final Declarations declarations;
    private final RecusalDesk recusals;
    private final Deadlines deadlines;
    private final Vault vault;
    private final AuditTrail trail;
    private final Clock clock;

    PreventionDesk(
            Declarations declarations,
            RecusalDesk recusals,
            Deadlines deadlines,
            Vault vault,
            AuditTrail trail,
            Clock clock) {
        this.declarations = declarations;
        this.recusals = recusals;
        this.deadlines = deadlines;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /** One of a member of staff that names a case shuts him out of it at once. */
    @Transactional
    public UUID enter(String declarant, Substance substance) {
        if (substance.declaredOn().isAfter(today())) {
            throw new RuleViolation("prevention.declared.future");
        }
        UUID id = UUID.randomUUID();
        ActingAs acting = ActingScope.current();
        int body = acting.stateBody().orElseThrow();
        WrappedKey key = vault.newKey(id);
        declarations.add(new Declaration(
                id,
                body,
                key,
                vault.seal(key, id, Declaration.COLUMN, id, declarant),
                substance,
                cureBy(substance),
                acting.account()));
        UUID account = substance.account();
        String number = substance.caseNumber();
        if (account != null && number != null) {
            recusals.declare(number, account, substance.text());
        }
        trail.record(AuditEvent.of(body, "prevention.declared", SUBJECT, id));
        return id;
    }

    @Transactional
    public void measure(UUID id, MeasureKind kind, String note, String decidedBy, LocalDate decidedOn) {
        if (decidedOn.isAfter(today())) {
            throw new RuleViolation("prevention.measure.future");
        }
        UUID account = ActingScope.current().account();
        act(
                id,
                "prevention.measure",
                declaration -> declarations.add(declaration.measure(kind, note, decidedBy, decidedOn, account)));
    }

    @Transactional
    public void followUp(UUID id, LocalDate day) {
        act(id, "prevention.follow-up", declaration -> declaration.followUp(day, today()));
    }

    @Transactional
    public void close(UUID id, ClosingResult result, String note) {
        act(id, "prevention.closed", declaration -> declaration.close(result, note, today()));
    }

    /** Shown on one page; another look is another audited act. */
    @Transactional
    public String unseal(UUID id) {
        Declaration declaration = declarations.get(id);
        trail.record(AuditEvent.of(declaration.stateBodyId(), "prevention.unsealed", SUBJECT, id));
        return vault.unseal(declaration.key(), id, Declaration.COLUMN, id, declaration.declarant());
    }

    private void act(UUID id, String action, Consumer<Declaration> work) {
        Declaration declaration = declarations.get(id);
        work.accept(declaration);
        trail.record(AuditEvent.of(declaration.stateBodyId(), action, SUBJECT, id));
    }

    /** Close relatives may not stand one directly under the other longer than the law gives to cure it. */
    private @Nullable LocalDate cureBy(Substance substance) {
        if (!substance.subordinate()) {
            return null;
        }
        try {
            return substance
                    .declaredOn()
                    .plusMonths(deadlines
                            .rule(Step.KINSHIP, null, substance.declaredOn())
                            .length());
        } catch (NoRuleInForce unknown) {
            return null;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
