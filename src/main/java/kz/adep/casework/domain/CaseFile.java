package kz.adep.casework.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.calendar.AppealType;
import kz.adep.casework.CaseKind;
import kz.adep.casework.NewCase;
import kz.adep.casework.Outcome;
import kz.adep.casework.Stage;
import kz.adep.casework.domain.act.Approval;
import kz.adep.casework.domain.act.Danger;
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
public class CaseFile extends ClassifiedCase implements Persistable<UUID> {

    private @Nullable LocalDate due;
    private @Nullable LocalDate suspendedOn;
    private @Nullable LocalDate extensionAskedOn;

    @Embedded
    private Progress progress;

    @Embedded
    private @Nullable Approval approval;

    private @Nullable UUID assignee;

    @Embedded
    private @Nullable Tracking tracking;

    @Version
    private @Nullable Integer version;

    /** For JPA. */
    protected CaseFile() {}

    public CaseFile(UUID id, NewCase newCase, WrappedKey key, LocalDate registeredOn, int registerNumber) {
        super(id, newCase, key, registeredOn, registerNumber);
        this.progress = Progress.registered();
        NewCase.Tracking given = newCase.tracking();
        this.tracking = given == null ? null : new Tracking(given);
    }

    /** The current term; a type of appeal without a rule leaves the case without one, and flagged. */
    public void dueBy(@Nullable LocalDate day) {
        this.due = day;
        this.suspendedOn = null;
    }

    /** The term stands still until the applicant has done what he was asked for. */
    public void suspend(LocalDate day) {
        progress.requireUndecided();
        this.due = null;
        this.suspendedOn = day;
    }

    /** More time was asked for; it lies before the head beside the work that goes on. */
    public void askExtension(LocalDate today) {
        progress.requireUndecided();
        if (extensionAskedOn != null) {
            throw new RuleViolation("law.extension.asked");
        }
        this.extensionAskedOn = today;
    }

    public void extensionDecided() {
        progress.requireOpen();
        this.extensionAskedOn = null;
    }

    /** What is closed waits for nothing, though its term stood still. */
    public boolean isSuspended() {
        return suspendedOn != null && stage().isOpen();
    }

    /** The type was mistaken; the term of the other one has to be worked out. */
    public void reclassify(AppealType type) {
        progress.requireUndecided();
        AppealType mistaken = appealType().orElseThrow(() -> new RuleViolation("casework.reclassify.consultation"));
        if (mistaken == type) {
            throw new RuleViolation("casework.reclassify.same");
        }
        classify(kind(), type);
    }

    /** The kind was mistaken; what is an appeal stays one, and keeps its type. */
    public void changeKind(CaseKind to, @Nullable AppealType type) {
        progress.requireUndecided();
        if (to == kind()) {
            throw new RuleViolation("law.kind.same");
        }
        if (to == CaseKind.CONSULTATION) {
            throw new RuleViolation("law.kind.consultation");
        }
        AppealType known = appealType().orElse(type);
        if (known == null) {
            throw new RuleViolation("law.kind.type");
        }
        classify(to, known);
    }

    public void assignTo(UUID account) {
        progress.requireOpen();
        if (shutOut().contains(account)) {
            throw new RuleViolation("recusal.assign");
        }
        this.assignee = account;
    }

    /**
     * Begins the work; while the applicant has to supply something there is nothing to work on, and what lies before the
     * head waits for him.
     */
    public void takeUp(UUID account) {
        progress.requireUndecided();
        if (isSuspended()) {
            throw new RuleViolation("casework.transition.refused." + Stage.AWAITING_APPLICANT);
        }
        progress.moveTo(Stage.IN_REVIEW);
        assignee = account;
    }

    public void awaitApplicant() {
        progress.awaitApplicant();
    }

    /** A reply of the applicant sets a waiting case going again. */
    public void applicantWrote() {
        progress.applicantWrote();
    }

    /** Tells of a crime or a threat; that its sender said so may be confirmed when he has taken it back, too. */
    public void mark(Danger what) {
        if (claimed().isEmpty()) {
            progress.requireOpen();
        }
        dangerous(what);
    }

    /** It was a false alarm, which may turn out after a withdrawal too. */
    public void unmark() {
        dangerous(null);
    }

    /** Ends the case, or puts it before the head where the law leaves the decision to him. */
    public void decide(Outcome decided, LocalDate today) {
        if (decided == Outcome.TERMINATED && danger().isPresent()) {
            throw new RuleViolation("law.danger.no-termination");
        }
        progress.decide(decided, kind(), notBeforeRegistration(today));
    }

    public void decided(UUID by) {
        this.approval = Approval.decided(by);
    }

    public boolean isDecidedBy(UUID account) {
        return Approval.isDecided(approval, account);
    }

    public Optional<UUID> signer() {
        return Approval.signer(approval);
    }

    public void proposed(UUID by) {
        progress.requireApproval();
        this.approval = Approval.proposed(by);
    }

    public boolean isProposedBy(UUID account) {
        return Approval.isProposed(approval, account);
    }

    public void approve(UUID by, LocalDate today) {
        progress.requireApproval();
        if (danger().isPresent()) {
            throw new RuleViolation("law.danger.no-approval");
        }
        this.approval = Approval.of(approval, by);
        progress.approve(notBeforeRegistration(today));
    }

    public void sendBack() {
        progress.sendBack();
        this.approval = null;
    }

    /** In writing, before the decision (Administrative Procedural and Process-Related Code, article 65). */
    public void withdraw(LocalDate today) {
        progress.close(Outcome.WITHDRAWN, notBeforeRegistration(today));
    }

    /** What the law wants in it was not supplied in time. */
    public void giveBack(LocalDate today) {
        progress.requireUndecided();
        progress.close(Outcome.RETURNED, notBeforeRegistration(today));
    }

    /** Another body is competent for all of it. */
    public void forward(LocalDate today) {
        progress.requireUndecided();
        progress.close(Outcome.FORWARDED, notBeforeRegistration(today));
    }

    /** The code goes with the case to the body it is forwarded to. */
    public NewCase.@Nullable Tracking handOverCode() {
        NewCase.Tracking given = tracking == null ? null : tracking.given();
        this.tracking = null;
        return given;
    }

    /** What comes in after hours is registered the next working day, and may be withdrawn the same evening. */
    private LocalDate notBeforeRegistration(LocalDate day) {
        return day.isBefore(registeredOn()) ? registeredOn() : day;
    }

    /** What lies before the head stays as it is until he decides. */
    public void requireUndecided() {
        progress.requireUndecided();
    }

    public boolean overdueOn(LocalDate day) {
        return due != null && closedOn().orElse(day).isAfter(due);
    }

    /** An appeal without a due day: the calendar or the rule was missing when it was registered. */
    public boolean lacksTerm() {
        return appealType().isPresent() && due == null && suspendedOn == null && stage().isOpen();
    }

    public boolean sameSubmission(byte[] hash) {
        return tracking != null && tracking.sameSubmission(hash);
    }

    /** What stands for the code of who follows it. */
    public Optional<byte[]> codeHash() {
        return Optional.ofNullable(tracking).map(held -> held.given().codeHash());
    }

    public boolean hasCode() {
        return tracking != null;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public Optional<LocalDate> suspendedOn() {
        return Optional.ofNullable(suspendedOn);
    }

    public Stage stage() {
        return progress.stage();
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(progress.outcome());
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(progress.closedOn());
    }

    public Optional<UUID> assignee() {
        return Optional.ofNullable(assignee);
    }

    public int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
