package kz.adep.discipline.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** How a board came to its recommendation; each part is absent until it happened. */
@Embeddable
public class Consideration {

    private @Nullable LocalDate admittedOn;
    private @Nullable LocalDate otherCaseClosedOn;
    private @Nullable LocalDate acquaintedOn;
    private @Nullable LocalDate sittingOn;

    @Embedded
    private @Nullable Board board;

    private @Nullable LocalDate recommendedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private @Nullable String proposedSanction;

    void admitted(LocalDate day) {
        admittedOn = day;
    }

    void otherCaseClosed(LocalDate day) {
        otherCaseClosedOn = day;
    }

    void acquainted(LocalDate day) {
        acquaintedOn = day;
    }

    void sitOn(LocalDate day) {
        sittingOn = day;
    }

    void recommended(Act act) {
        if (sittingOn != null && act.day().isBefore(sittingOn)) {
            throw new RuleViolation("discipline.refusal.before-sitting");
        }
        if ((act.verdict() == Verdict.SANCTION) != (act.sanction() != null)) {
            throw new RuleViolation("discipline.refusal.verdict");
        }
        recommendedOn = act.day();
        board = act.board();
        verdict = act.verdict();
        proposedSanction = act.sanction();
    }

    /** The law takes the day of the recommendation, or that of the written admission, for that of the detection. */
    @Nullable
    LocalDate detectedOn() {
        return admittedOn != null ? admittedOn : recommendedOn;
    }

    public @Nullable LocalDate admittedOn() {
        return admittedOn;
    }

    public @Nullable LocalDate otherCaseClosedOn() {
        return otherCaseClosedOn;
    }

    public @Nullable LocalDate acquaintedOn() {
        return acquaintedOn;
    }

    public @Nullable LocalDate sittingOn() {
        return sittingOn;
    }

    public @Nullable Board board() {
        return board;
    }

    public @Nullable LocalDate recommendedOn() {
        return recommendedOn;
    }

    public @Nullable Verdict verdict() {
        return verdict;
    }

    public @Nullable String proposedSanction() {
        return proposedSanction;
    }
}
