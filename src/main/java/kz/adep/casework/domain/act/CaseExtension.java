package kz.adep.casework.domain.act;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.domain.CaseFile;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A request for more time, which the head or deputy decides (Administrative Procedural Code, article 76). */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class CaseExtension {

    /** What became of the request. */
    public enum Decision {
        ASKED,
        GRANTED,
        REFUSED,
        /** Fell away, undecided. */
        DROPPED
    }

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID caseId;
    private short months;
    private String reason;
    private UUID askedBy;
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private @Nullable UUID decidedBy;
    private @Nullable LocalDate decidedOn;

    /** For JPA. */
    protected CaseExtension() {}

    public CaseExtension(CaseFile file, int months, String reason, UUID askedBy, LocalDate today) {
        if (months < 1 || reason.isBlank()) {
            throw new IllegalArgumentException("an extension has a length and a reason");
        }
        this.id = UUID.randomUUID();
        this.stateBodyId = file.stateBodyId();
        this.caseId = file.getId();
        this.months = (short) months;
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedOn = today;
        this.decision = Decision.ASKED;
    }

    public void decide(boolean granted, UUID by, LocalDate today) {
        if (decision != Decision.ASKED) {
            throw new RuleViolation("law.extension.none");
        }
        if (by.equals(askedBy)) {
            throw new RuleViolation("recusal.eyes.own");
        }
        decision = granted ? Decision.GRANTED : Decision.REFUSED;
        decidedBy = by;
        decidedOn = today;
    }

    /** The law no longer allows it, so that there is nothing to decide. */
    public void drop(LocalDate today) {
        decision = Decision.DROPPED;
        decidedOn = today;
    }

    public boolean isAsked() {
        return decision == Decision.ASKED;
    }

    public Decision decision() {
        return decision;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public UUID id() {
        return id;
    }

    public int months() {
        return months;
    }

    public String reason() {
        return reason;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }
}
