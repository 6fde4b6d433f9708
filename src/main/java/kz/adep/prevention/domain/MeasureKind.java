package kz.adep.prevention.domain;

/** What was done about a conflict of interest. */
public enum MeasureKind {
    REMOVED,
    REASSIGNED,
    ACCESS_ENDED,
    TRANSFERRED,
    NO_CONFLICT,
    OTHER
}
