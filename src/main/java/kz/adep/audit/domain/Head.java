package kz.adep.audit.domain;

/** Where a chain ends: the number and the hash of its last link, in hexadecimal. */
public record Head(long seq, String hash) {

    /** Before the first link. */
    public static final Head START = new Head(0, "00".repeat(32));
}
