package kz.adep.casework;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a case ended; which outcomes are open depends on the kind of the case. */
public enum Outcome {
    SATISFIED,
    REFUSED,
    EXPLAINED,
    NOTED,
    FORWARDED,
    TERMINATED,
    WITHDRAWN,
    RETURNED,
    SUBSTANTIATED,
    UNSUBSTANTIATED;

    /** Terminating is reserved to the head or deputy (Administrative Procedural and Process-Related Code, article 88). */
    public boolean needsApproval() {
        return this == TERMINATED;
    }

    /** Come to by acts of their own. */
    private static final Set<Outcome> BY_ACT = EnumSet.of(FORWARDED, WITHDRAWN, RETURNED);

    /** What an official may decide with an answer; the rest is come to by acts of its own. */
    public static List<Outcome> openTo(CaseKind kind) {
        return byAnswer().stream().filter(outcome -> outcome.fits(kind)).toList();
    }

    /** The same of a case of any kind. */
    public static List<Outcome> byAnswer() {
        return Arrays.stream(values())
                .filter(outcome -> !BY_ACT.contains(outcome))
                .toList();
    }

    /** Whether somebody decided, which can be complained of: not who took it back, nor where it only went elsewhere. */
    public boolean isDecision() {
        return this != WITHDRAWN && this != FORWARDED;
    }

    /** Whether the body that a complaint is against may end it so, instead of leaving it to the higher body. */
    public boolean endsOwnComplaint() {
        return this == SATISFIED || this == TERMINATED || BY_ACT.contains(this);
    }

    public boolean fits(CaseKind kind) {
        return switch (this) {
            case SUBSTANTIATED, UNSUBSTANTIATED -> kind == CaseKind.MISCONDUCT;
            case SATISFIED, REFUSED -> kind == CaseKind.APPLICATION;
            case EXPLAINED -> kind != CaseKind.MISCONDUCT;
            default -> kind != CaseKind.CONSULTATION;
        };
    }
}
