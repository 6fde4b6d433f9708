package kz.adep.prevention.domain;

/** How a declared conflict of interest ended. */
public enum ClosingResult {
    RESOLVED,
    NO_CONFLICT,
    LEFT_SERVICE,
    OTHER
}
