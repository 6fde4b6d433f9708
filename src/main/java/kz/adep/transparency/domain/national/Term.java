package kz.adep.transparency.domain.national;

/** How a closed case stands to the term of the law. */
public enum Term {
    IN_TIME,
    LATE,
    /** A consultation: the law sets none. */
    NONE
}
