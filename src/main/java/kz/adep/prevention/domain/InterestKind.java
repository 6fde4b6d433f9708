package kz.adep.prevention.domain;

/** What lies between somebody's own interest and his powers. */
public enum InterestKind {
    RELATIVES,
    PROPERTY,
    OUTSIDE_WORK,
    GIFTS,
    OTHER
}
