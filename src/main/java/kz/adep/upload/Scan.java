package kz.adep.upload;

/** What is known of harmful software in a file. */
public enum Scan {
    CLEAN,
    /** Kept, but given to nobody. */
    INFECTED,
    /** No scanner is set up, or it did not answer. */
    NOT_SCANNED
}
