package kz.adep.evaluation.service;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import kz.adep.audit.AuditTrail;
import kz.adep.evaluation.RegisterDesign;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.StudyUnit;
import kz.adep.evaluation.domain.Freezing;
import kz.adep.evaluation.domain.Grouping;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the Agency freezes a study, publishes it and takes it back. */
@Service
@Transactional
public class StudyPublication {

    private static final int SALT = 16;

    private final StudyStore store;
    private final StudyReader reader;
    private final RegisterUnits register;
    private final AuditTrail trail;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    StudyPublication(StudyStore store, StudyReader reader, RegisterUnits register, AuditTrail trail, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.register = register;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Freezes the draft as it was seen; if the registers changed since they were counted, stores the new count instead and
     * says false, so that nobody freezes figures he has not seen.
     */
    public boolean freeze(String code, int version) {
        store.take(code, version);
        Study draft = reader.get(code);
        List<StudyUnit> now = recounted(draft);
        if (!now.equals(draft.units())) {
            store.replace(draft.id(), now);
            trail.record(StudyDesk.event("evaluation.recounted", code));
            return false;
        }
        Study study = Freezing.of(
                draft,
                chance.nextInt(Integer.MAX_VALUE),
                salt(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        store.replace(study.id(), study.units());
        store.freeze(study.id(), Objects.requireNonNull(study.frozen()));
        trail.record(StudyDesk.event("evaluation.frozen", code)
                .with("sha256", Objects.requireNonNull(study.frozen()).sha256()));
        return true;
    }

    /** Refuses where a group is so small that an office might be recognised. */
    public void publish(String code) {
        Study study = locked(code);
        if (!study.mayBePublished()) {
            throw new RuleViolation(
                    study.stage().mayBePublished() ? "evaluation.refused.small" : "evaluation.refused.published",
                    Study.LEAST_PUBLIC);
        }
        store.publish(study.id(), clock.instant());
        trail.record(StudyDesk.event("evaluation.published", code));
    }

    /** The public page then tells the reason in place of the result. */
    public void withdraw(String code, String reason) {
        Study study = locked(code);
        if (!study.published()) {
            throw new RuleViolation("evaluation.refused.withdrawn");
        }
        if (reason.isBlank()) {
            throw new RuleViolation("evaluation.refused.reason");
        }
        store.withdraw(study.id(), clock.instant(), reason);
        trail.record(StudyDesk.event("evaluation.withdrawn", code));
    }

    private Study locked(String code) {
        store.lock(code);
        return reader.get(code);
    }

    private List<StudyUnit> recounted(Study draft) {
        RegisterDesign design = draft.design();
        return design == null ? draft.units() : Grouping.keepingDecisions(draft.units(), register.of(design));
    }

    private String salt() {
        byte[] salt = new byte[SALT];
        chance.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
