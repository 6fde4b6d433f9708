package kz.adep.casework.domain.precedent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.Topic;
import kz.adep.casework.domain.CaseFile;
import kz.adep.shared.RuleViolation;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An anonymised consultation: the same question gets the same answer. */
@Entity
@DynamicUpdate
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class Precedent {

    @Id
    private UUID id;

    @Column(updatable = false)
    private int stateBodyId;

    private @Nullable UUID sourceCase;
    private String language;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    private String title;
    private String question;
    private String advice;
    private @Nullable String norm;
    private LocalDate writtenOn;
    private @Nullable LocalDate approvedOn;
    private @Nullable Integer approvedBy;
    private @Nullable LocalDate retiredOn;
    private @Nullable String retiredBecause;

    @Version
    private @Nullable Integer version;

    /** For JPA. */
    protected Precedent() {}

    /** From a closed consultation of one's own. */
    public Precedent(CaseFile consultation, PrecedentText text, LocalDate today) {
        requireFit(consultation);
        this.id = UUID.randomUUID();
        this.stateBodyId = consultation.stateBodyId();
        this.sourceCase = consultation.getId();
        this.language = text.language();
        this.topic = text.topic();
        this.title = text.title();
        this.question = text.question();
        this.advice = text.advice();
        this.norm = text.norm();
        this.writtenOn = today;
    }

    public static void requireFit(CaseFile consultation) {
        if (consultation.topic().isEmpty() || consultation.stage().isOpen()) {
            throw new RuleViolation("precedents.only-closed");
        }
    }

    /** Every office sees it from now on; no body approves its own. */
    public void approve(int byBody, LocalDate today) {
        requireInUse();
        if (byBody == stateBodyId) {
            throw new RuleViolation("precedents.approve.own");
        }
        this.approvedOn = today;
        this.approvedBy = byBody;
    }

    /** The norm was repealed, or the advice no longer holds. */
    public void retire(String because, LocalDate today) {
        requireInUse();
        this.retiredOn = today;
        this.retiredBecause = because;
    }

    public void requireInUse() {
        if (retiredOn != null) {
            throw new RuleViolation("precedents.is-retired");
        }
    }

    public UUID id() {
        return id;
    }

    public int stateBodyId() {
        return stateBodyId;
    }

    public Optional<UUID> sourceCase() {
        return Optional.ofNullable(sourceCase);
    }

    public PrecedentText text() {
        return new PrecedentText(language, topic, title, question, advice, norm);
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    public Optional<LocalDate> approvedOn() {
        return Optional.ofNullable(approvedOn);
    }

    public Optional<Integer> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<LocalDate> retiredOn() {
        return Optional.ofNullable(retiredOn);
    }

    public Optional<String> retiredBecause() {
        return Optional.ofNullable(retiredBecause);
    }
}
