package kz.adep.prevention.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.adep.shared.RuleViolation;
import kz.adep.vault.Sealed;
import kz.adep.vault.WrappedKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A conflict of interest that somebody declared, from the declaration to its end. */
@Entity
@Table(name = "interest_declaration")
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class Declaration implements Persistable<UUID> {

    /** What the seal is bound to. */
    public static final String COLUMN = "interest_declaration.declarant";

    @Id
    private UUID id;

    private int stateBodyId;

    @Embedded
    private WrappedKey key;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "declarant"))
    private Sealed declarant;

    private @Nullable UUID accountId;
    private String post;

    @Enumerated(EnumType.STRING)
    private InterestKind kind;

    private boolean subordinate;
    private LocalDate declaredOn;

    @Enumerated(EnumType.STRING)
    private DeclaredTo toldTo;

    @Column(name = "substance")
    private String text;

    private @Nullable String caseNumber;
    private @Nullable LocalDate cureBy;
    private @Nullable LocalDate followUpOn;
    private @Nullable LocalDate remindedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosingResult result;

    private @Nullable String closingNote;
    private @Nullable LocalDate closedOn;
    private UUID enteredBy;

    @Version
    private @Nullable Integer version;

    /** For JPA. */
    protected Declaration() {}

    /**
     * A declaration as it is entered.
     *
     * @param cureBy by when relatives must no longer stand one under the other
     */
    public Declaration(
            UUID id,
            int stateBodyId,
            WrappedKey key,
            Sealed declarant,
            Substance substance,
            @Nullable LocalDate cureBy,
            UUID enteredBy) {
        this.id = id;
        this.stateBodyId = stateBodyId;
        this.key = key;
        this.declarant = declarant;
        this.accountId = substance.account();
        this.post = substance.post();
        this.kind = substance.kind();
        this.subordinate = substance.subordinate();
        this.declaredOn = substance.declaredOn();
        this.toldTo = substance.toldTo();
        this.text = substance.text();
        this.caseNumber = substance.caseNumber();
        this.cureBy = cureBy;
        this.followUpOn = substance.followUpOn() == null ? cureBy : substance.followUpOn();
        this.enteredBy = enteredBy;
    }

    public DeclarationMeasure measure(MeasureKind what, String note, String decidedBy, LocalDate decidedOn, UUID by) {
        requireOpen();
        return new DeclarationMeasure(this, what, note, decidedBy, decidedOn, by);
    }

    public void followUp(LocalDate day, LocalDate today) {
        requireOpen();
        if (day.isBefore(today)) {
            throw new RuleViolation("prevention.follow-up.past");
        }
        this.followUpOn = day;
    }

    /** Once for each day set. */
    public boolean remind(LocalDate today) {
        boolean due = isFollowUpDue(today) && followUpOn != null && !followUpOn.equals(remindedOn);
        if (due) {
            remindedOn = followUpOn;
        }
        return due;
    }

    public void close(ClosingResult how, String note, LocalDate today) {
        requireOpen();
        this.result = how;
        this.closingNote = note;
        this.closedOn = today;
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public boolean isFollowUpDue(LocalDate today) {
        return isOpen() && followUpOn != null && !followUpOn.isAfter(today);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new RuleViolation("prevention.closed");
        }
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    public int stateBodyId() {
        return stateBodyId;
    }

    public WrappedKey key() {
        return key;
    }

    public Sealed declarant() {
        return declarant;
    }

    public Substance substance() {
        return new Substance(accountId, post, kind, subordinate, declaredOn, toldTo, text, caseNumber, null);
    }

    public Optional<LocalDate> cureBy() {
        return Optional.ofNullable(cureBy);
    }

    public Optional<LocalDate> followUpOn() {
        return Optional.ofNullable(followUpOn);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<ClosingResult> result() {
        return Optional.ofNullable(result);
    }

    public Optional<String> closingNote() {
        return Optional.ofNullable(closingNote);
    }
}
