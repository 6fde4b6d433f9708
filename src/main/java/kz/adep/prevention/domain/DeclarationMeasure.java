package kz.adep.prevention.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import kz.adep.shared.RuleViolation;

/** A measure and who decided it when; never changed, another one follows it. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class DeclarationMeasure {

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID declarationId;

    @Enumerated(EnumType.STRING)
    private MeasureKind kind;

    private String note;
    private String decidedBy;
    private LocalDate decidedOn;
    private UUID enteredBy;

    /** For JPA. */
    protected DeclarationMeasure() {}

    DeclarationMeasure(
            Declaration declaration,
            MeasureKind kind,
            String note,
            String decidedBy,
            LocalDate decidedOn,
            UUID enteredBy) {
        if (decidedOn.isBefore(declaration.substance().declaredOn())) {
            throw new RuleViolation("prevention.measure.before");
        }
        this.id = UUID.randomUUID();
        this.stateBodyId = declaration.stateBodyId();
        this.declarationId = declaration.getId();
        this.kind = kind;
        this.note = note;
        this.decidedBy = decidedBy;
        this.decidedOn = decidedOn;
        this.enteredBy = enteredBy;
    }

    public MeasureKind kind() {
        return kind;
    }

    public String note() {
        return note;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
