package kz.adep.casework.domain.link;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.domain.CaseFile;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Two cases that belong together. A duplicate points to its main case; both keep their number and their term, because
 * each applicant is owed an answer.
 */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class CaseLink {

    /** How they belong together. */
    public enum Kind {
        RELATED,
        DUPLICATE
    }

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID caseId;
    private UUID otherId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID madeBy;
    private LocalDate madeOn;
    private @Nullable UUID undoneBy;
    private @Nullable LocalDate undoneOn;

    /** For JPA. */
    protected CaseLink() {}

    /** Of a duplicate the second one is the main case. */
    public CaseLink(CaseFile file, CaseFile other, Kind kind, UUID maker, LocalDate today) {
        if (file.getId().equals(other.getId())) {
            throw new RuleViolation("desk.link.self");
        }
        if (file.stateBodyId() != other.stateBodyId()) {
            throw new RuleViolation("desk.link.other-body");
        }
        this.id = UUID.randomUUID();
        this.stateBodyId = file.stateBodyId();
        this.caseId = file.getId();
        this.otherId = other.getId();
        this.kind = kind;
        this.madeBy = maker;
        this.madeOn = today;
    }

    public void undo(UUID account, LocalDate today) {
        if (undoneOn != null) {
            throw new RuleViolation("desk.link.undone");
        }
        this.undoneBy = account;
        this.undoneOn = today;
    }

    public boolean isDuplicate() {
        return kind == Kind.DUPLICATE;
    }

    /** Whether the case points to a main one by this. */
    public boolean isDuplicate(UUID ofCase) {
        return isDuplicate() && caseId.equals(ofCase);
    }

    /** Whether another case points to this one by this. */
    public boolean isMain(UUID ofCase) {
        return isDuplicate() && otherId.equals(ofCase);
    }

    /** Throws {@link NotFound} for a case that is not in it. */
    public UUID otherThan(UUID ofCase) {
        if (otherId.equals(ofCase)) {
            return caseId;
        }
        if (caseId.equals(ofCase)) {
            return otherId;
        }
        throw new NotFound("link of the case");
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID otherId() {
        return otherId;
    }

    public UUID madeBy() {
        return madeBy;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public Optional<LocalDate> undoneOn() {
        return Optional.ofNullable(undoneOn);
    }
}
