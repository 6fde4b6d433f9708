package kz.adep.evaluation;

/** Why a unit is in neither group. */
public enum Exclusion {
    BEFORE_INCOMPLETE,
    AFTER_INCOMPLETE,
    WRONG_SPAN,
    BODY_CHANGED,
    BY_OFFICER;

    /** Decided by an officer, with a reason in words; the others follow from the register. */
    public boolean isByHand() {
        return this == BODY_CHANGED || this == BY_OFFICER;
    }
}
