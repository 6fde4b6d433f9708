package kz.adep.casework;

import java.util.EnumSet;
import java.util.Set;
import kz.adep.shared.RuleViolation;

/** Where a case stands; owns the table of transitions and refuses the rest. */
public enum Stage {
    RECEIVED,
    REGISTERED,
    IN_REVIEW,
    AWAITING_APPLICANT,
    AWAITING_APPROVAL,
    CLOSED;

    public Set<Stage> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(REGISTERED);
            case REGISTERED -> EnumSet.of(IN_REVIEW, AWAITING_APPLICANT, AWAITING_APPROVAL, CLOSED);
            case IN_REVIEW -> EnumSet.of(AWAITING_APPLICANT, AWAITING_APPROVAL, CLOSED);
            case AWAITING_APPLICANT -> EnumSet.of(IN_REVIEW, AWAITING_APPROVAL, CLOSED);
            case AWAITING_APPROVAL -> EnumSet.of(IN_REVIEW, CLOSED);
            case CLOSED -> EnumSet.noneOf(Stage.class);
        };
    }

    public Stage moveTo(Stage target) {
        if (!next().contains(target)) {
            throw new RuleViolation("casework.transition.refused." + this);
        }
        return target;
    }

    public boolean isOpen() {
        return this != CLOSED;
    }
}
