package kz.adep.casework.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Outcome;
import kz.adep.casework.Stage;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** How far a case has come, and how it ended. */
@Embeddable
class Progress {

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable LocalDate closedOn;

    /** For JPA. */
    protected Progress() {}

    static Progress registered() {
        Progress progress = new Progress();
        progress.stage = Stage.REGISTERED;
        return progress;
    }

    void moveTo(Stage target) {
        stage = stage.moveTo(target);
    }

    void awaitApplicant() {
        if (stage != Stage.AWAITING_APPLICANT) {
            moveTo(Stage.AWAITING_APPLICANT);
        }
    }

    void applicantWrote() {
        requireOpen();
        if (stage == Stage.AWAITING_APPLICANT) {
            moveTo(Stage.IN_REVIEW);
        }
    }

    void decide(Outcome decided, CaseKind kind, LocalDate day) {
        if (!Outcome.openTo(kind).contains(decided)) {
            throw new RuleViolation("casework.outcome.unfit");
        }
        requireUndecided();
        if (decided.needsApproval()) {
            moveTo(Stage.AWAITING_APPROVAL);
            outcome = decided;
        } else {
            close(decided, day);
        }
    }

    void approve(LocalDate day) {
        requireApproval();
        moveTo(Stage.CLOSED);
        closedOn = day;
    }

    void sendBack() {
        requireApproval();
        moveTo(Stage.IN_REVIEW);
        outcome = null;
    }

    void close(Outcome as, LocalDate day) {
        moveTo(Stage.CLOSED);
        outcome = as;
        closedOn = day;
    }

    void requireOpen() {
        if (!stage.isOpen()) {
            throw new RuleViolation("casework.transition.refused.CLOSED");
        }
    }

    void requireUndecided() {
        requireOpen();
        if (stage == Stage.AWAITING_APPROVAL) {
            throw new RuleViolation("casework.transition.refused." + stage);
        }
    }

    void requireApproval() {
        if (stage != Stage.AWAITING_APPROVAL) {
            throw new RuleViolation("casework.approval.none");
        }
    }

    Stage stage() {
        return stage;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }
}
