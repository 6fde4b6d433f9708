package kz.adep.statistics;

/** What a test says at its level when the order of tied observations is unknown. */
public enum Verdict {
    /** Every order of the tied observations rejects. */
    REJECT,
    /** No order rejects. */
    NOT_REJECT,
    /** Some orders reject and some do not; the share of rejecting orders says how many. */
    DEPENDS_ON_TIE_ORDER;

    static Verdict of(boolean allReject, boolean noneRejects) {
        return allReject ? REJECT : noneRejects ? NOT_REJECT : DEPENDS_ON_TIE_ORDER;
    }
}
