package kz.adep.casework.domain.recusal;

/** Why somebody may not deal with a case (Administrative Procedural Code, article 67). */
public enum Ground {
    NAMED,
    RELATED,
    REPORTED,
    DECLARED
}
