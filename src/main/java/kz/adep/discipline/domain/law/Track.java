package kz.adep.discipline.domain.law;

/** Who considers a misdeed; the category of the post decides. */
public enum Track {
    /** The disciplinary commission of the state body. */
    COMMISSION,
    /** The Ethics Council of the region. */
    COUNCIL,
    /** The Ethics Commission of the Agency. */
    AGENCY;

    /** The two boards of the Agency consider on its side of the walls, whoever the case came to. */
    public boolean isAtTheAgency() {
        return this != COMMISSION;
    }
}
