package kz.adep.conflict.domain;

/** What became of a conflict. */
public enum Result {
    ONGOING,
    SETTLED,
    PASSED_ON
}
