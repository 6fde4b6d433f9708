package kz.adep.vault;

import java.nio.charset.StandardCharsets;

/**
 * The secret by which an applicant follows a case: 130 bits in Crockford's base32. It is derived from the form token,
 * so that a repeated submission shows the same code although only its hash is stored.
 *
 * @param symbols 26 upper-case symbols without separators
 */
public record TrackingCode(String symbols) {

    static final int LENGTH = 26;

    public TrackingCode {
        Crockford.require(symbols, LENGTH);
    }

    public static TrackingCode of(FormToken token, Vault vault) {
        return new TrackingCode(Crockford.symbols(vault.mac(Purpose.TRACKING_CODE, token.body()), LENGTH));
    }

    /** Reads a code as people type it: any case, spaces and dashes anywhere, look-alikes folded. */
    public static TrackingCode parse(String typed) {
        return new TrackingCode(Crockford.read(typed, LENGTH));
    }

    /** What is stored in place of the code. */
    public byte[] hash(Vault vault) {
        return vault.mac(Purpose.CODE_HASH, symbols.getBytes(StandardCharsets.US_ASCII));
    }

    /** In groups of four, as it is shown. */
    public String grouped() {
        return Crockford.grouped(symbols);
    }

    /** Without the code: a record's own text would carry it into a log. */
    @Override
    public String toString() {
        return "TrackingCode[…]";
    }
}
