package kz.adep.casework;

/** What a consultation was about, as the quarterly report groups it. */
public enum Topic {
    ETHICS,
    RESTRICTIONS,
    CONFLICT_OF_INTEREST,
    OTHER
}
