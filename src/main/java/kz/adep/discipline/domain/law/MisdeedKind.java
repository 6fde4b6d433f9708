package kz.adep.discipline.domain.law;

/** How grave a misdeed is. */
public enum MisdeedKind {
    MINOR,
    SIGNIFICANT,
    GROSS,
    /** Discredits the civil service. */
    DISCREDITING;

    public LimitationRule.Basis basis() {
        return this == DISCREDITING ? LimitationRule.Basis.DISCREDITING : LimitationRule.Basis.ORDINARY;
    }
}
