package kz.adep.casework.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.CaseRegister.Registered;
import kz.adep.casework.NewCase;
import kz.adep.casework.Outcome;
import kz.adep.casework.service.recusal.Admission;
import kz.adep.casework.service.recusal.Admissions;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers what an office took in itself: on paper, by phone, at a reception, through e-Otinish. */
@Service
public class Registration {

    private final CaseRegister register;
    private final Admissions admissions;
    private final CaseWork work;
    private final AnswerDesk answers;
    private final Clock clock;

    Registration(CaseRegister register, Admissions admissions, CaseWork work, AnswerDesk answers, Clock clock) {
        this.register = register;
        this.admissions = admissions;
        this.work = work;
        this.answers = answers;
        this.clock = clock;
    }

    /** What a consultation came to; absent parts were not told. */
    public record Advice(
            String text, @Nullable String norm, @Nullable Integer minutes, boolean closing) {}

    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** The instant of a civil time of the office; one to come, or more than a year gone, is a slip of the pen. */
    public Instant received(LocalDateTime civil) {
        LocalDateTime now = now();
        if (civil.isAfter(now)) {
            throw new RuleViolation("casework.received.future");
        }
        if (civil.isBefore(now.minusYears(1))) {
            throw new RuleViolation("casework.received.too-old");
        }
        return civil.atZone(clock.getZone()).toInstant();
    }

    /** Whether who registers it would not see it afterwards. */
    @Transactional(readOnly = true)
    public boolean isHidden(NewCase newCase) {
        Admission admission = admissions.admit(newCase);
        return admission.newCase().withheld()
                || admission.found().containsKey(ActingScope.current().account());
    }

    @Transactional
    public Registered register(NewCase newCase) {
        return register.register(newCase);
    }

    /** Registers a consultation with what was advised; one that is closing is explained and ended at once. */
    @Transactional
    public Registered consult(NewCase consultation, Advice advice) {
        Registered registered = register.register(consultation);
        UUID id = registered.id();
        work.recordAdvice(id, advice.norm(), advice.minutes());
        if (!advice.text().isBlank()) {
            answers.save(id, advice.text(), -1);
        }
        if (advice.closing()) {
            work.decide(id, Outcome.EXPLAINED, 0);
        }
        return registered;
    }
}
