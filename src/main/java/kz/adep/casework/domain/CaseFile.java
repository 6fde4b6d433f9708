package kz.adep.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.calendar.AppealType;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseKind;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.Channel;
import kz.adep.casework.NewCase;
import kz.adep.casework.Outcome;
import kz.adep.casework.Stage;
import kz.adep.casework.Topic;
import kz.adep.shared.RuleViolation;
import kz.adep.vault.WrappedKey;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A case from its registration to its end. Only the columns that changed are written, because an applicant may write
 * few of them.
 */
@Entity
@DynamicUpdate
public class CaseFile implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private int stateBodyId;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable AppealType appealType;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Applicant.Kind senderKind;

    @Enumerated(EnumType.STRING)
    private Applicant.Identity identity;

    private String language;
    private boolean withheld;
    private int registerYear;
    private int registerNumber;
    private Instant receivedAt;
    private LocalDate registeredOn;
    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Topic topic;

    private @Nullable String norm;
    private @Nullable Integer minutes;
    private String subject;
    private String narrative;
    private @Nullable UUID assignee;
    private byte @Nullable [] codeHash;
    private byte @Nullable [] submissionHash;

    @Embedded
    private WrappedKey key;

    @Version
    private @Nullable Integer version;

    /** For JPA. */
    protected CaseFile() {}

    public CaseFile(UUID id, NewCase newCase, WrappedKey key, LocalDate registeredOn, int registerNumber) {
        this.id = id;
        this.stateBodyId = newCase.stateBodyId();
        this.kind = newCase.kind();
        this.appealType = newCase.appealType();
        this.topic = newCase.topic();
        this.channel = newCase.channel();
        this.senderKind = newCase.applicant().kind();
        this.identity = newCase.applicant().identity();
        this.language = newCase.applicant().language();
        this.withheld = newCase.withheld();
        this.registerYear = registeredOn.getYear();
        this.registerNumber = registerNumber;
        this.receivedAt = coarse(newCase.receivedAt(), newCase.applicant().isAnonymous());
        this.registeredOn = registeredOn;
        this.stage = Stage.REGISTERED;
        this.subject = newCase.subject();
        this.narrative = newCase.narrative();
        this.key = key;
        NewCase.Tracking tracking = newCase.tracking();
        if (tracking != null) {
            this.codeHash = tracking.codeHash().clone();
            this.submissionHash = tracking.submissionHash().clone();
        }
    }

    /** An exact time would tie an anonymous sender to a line in somebody's proxy log. */
    static Instant coarse(Instant moment, boolean anonymous) {
        return moment.truncatedTo(anonymous ? ChronoUnit.HOURS : ChronoUnit.MICROS);
    }

    /** The current term; a type of appeal without a rule leaves the case without one, and flagged. */
    public void dueBy(LocalDate day) {
        this.due = day;
    }

    public void assignTo(UUID account) {
        requireOpen();
        this.assignee = account;
    }

    public void takeUp(UUID account) {
        stage = stage.moveTo(Stage.IN_REVIEW);
        assignee = account;
    }

    public void awaitApplicant() {
        if (stage != Stage.AWAITING_APPLICANT) {
            stage = stage.moveTo(Stage.AWAITING_APPLICANT);
        }
    }

    /** A reply of the applicant sets a waiting case going again. */
    public void applicantWrote() {
        requireOpen();
        if (stage == Stage.AWAITING_APPLICANT) {
            stage = stage.moveTo(Stage.IN_REVIEW);
        }
    }

    public void recordAdvice(@Nullable String citedNorm, @Nullable Integer minutesSpent) {
        this.norm = citedNorm;
        this.minutes = minutesSpent;
    }

    /** Ends the case, or puts it before the head where the law leaves the decision to him. */
    public void decide(Outcome decided, LocalDate today) {
        if (!Outcome.openTo(kind).contains(decided)) {
            throw new RuleViolation("casework.outcome.unfit");
        }
        requireUndecided();
        stage = stage.moveTo(decided.needsApproval() ? Stage.AWAITING_APPROVAL : Stage.CLOSED);
        outcome = decided;
        closedOn = stage == Stage.CLOSED ? notBeforeRegistration(today) : null;
    }

    public void approve(LocalDate today) {
        requireApproval();
        stage = stage.moveTo(Stage.CLOSED);
        closedOn = notBeforeRegistration(today);
    }

    public void sendBack() {
        requireApproval();
        stage = stage.moveTo(Stage.IN_REVIEW);
        outcome = null;
    }

    /** In writing, before the decision (Administrative Procedural and Process-Related Code, article 65). */
    public void withdraw(LocalDate today) {
        stage = stage.moveTo(Stage.CLOSED);
        outcome = Outcome.WITHDRAWN;
        closedOn = notBeforeRegistration(today);
    }

    /** What comes in after hours is registered the next working day, and may be withdrawn the same evening. */
    private LocalDate notBeforeRegistration(LocalDate day) {
        return day.isBefore(registeredOn) ? registeredOn : day;
    }

    private void requireOpen() {
        if (!stage.isOpen()) {
            throw new RuleViolation("casework.transition.refused.CLOSED");
        }
    }

    /** What lies before the head stays as it is until he decides. */
    public void requireUndecided() {
        requireOpen();
        if (stage == Stage.AWAITING_APPROVAL) {
            throw new RuleViolation("casework.transition.refused." + stage);
        }
    }

    private void requireApproval() {
        if (stage != Stage.AWAITING_APPROVAL) {
            throw new RuleViolation("casework.approval.none");
        }
    }

    public boolean overdueOn(LocalDate day) {
        return due != null && (closedOn == null ? day : closedOn).isAfter(due);
    }

    /** An appeal without a due day: the calendar or the rule was missing when it was registered. */
    public boolean lacksTerm() {
        return appealType != null && due == null;
    }

    public boolean sameSubmission(byte[] hash) {
        return Arrays.equals(submissionHash, hash);
    }

    public CaseNumber number(String bodyCode) {
        return new CaseNumber(bodyCode, registerYear, withheld, registerNumber);
    }

    public boolean isAnonymous() {
        return identity == Applicant.Identity.ANONYMOUS;
    }

    public boolean hasCode() {
        return codeHash != null;
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

    public CaseKind kind() {
        return kind;
    }

    public Optional<AppealType> appealType() {
        return Optional.ofNullable(appealType);
    }

    public Channel channel() {
        return channel;
    }

    public Applicant.Kind senderKind() {
        return senderKind;
    }

    public Applicant.Identity identity() {
        return identity;
    }

    public String language() {
        return language;
    }

    public boolean withheld() {
        return withheld;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public Stage stage() {
        return stage;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<Topic> topic() {
        return Optional.ofNullable(topic);
    }

    public Optional<String> norm() {
        return Optional.ofNullable(norm);
    }

    public Optional<Integer> minutes() {
        return Optional.ofNullable(minutes);
    }

    public String subject() {
        return subject;
    }

    public String narrative() {
        return narrative;
    }

    public Optional<UUID> assignee() {
        return Optional.ofNullable(assignee);
    }

    public WrappedKey key() {
        return key;
    }

    public int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
