package kz.adep.notification.domain;

/** Why a letter could not be sent; the words of the mail server are not kept, for they may hold the address. */
public enum Trouble {
    /** The mail server cannot be reached or breaks off. */
    NO_SERVER,
    /** The mail server refuses the name or password of this installation. */
    SIGN_IN,
    /** The mail server refuses the address. */
    ADDRESS,
    /** The mail server refuses the letter. */
    REFUSED,
    /** The account has no address any more. */
    NO_ADDRESS,
    OTHER;

    /** Whether the next letter would fare the same. */
    public boolean concernsAll() {
        return this == NO_SERVER || this == SIGN_IN;
    }
}
