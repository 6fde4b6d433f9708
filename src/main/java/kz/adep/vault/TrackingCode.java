package kz.adep.vault;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * The secret by which an applicant follows a case: 130 bits in Crockford's base32. It is derived from the form token,
 * so that a repeated submission shows the same code although only its hash is stored.
 *
 * @param symbols 26 upper-case symbols without separators
 */
public record TrackingCode(String symbols) {

    static final int LENGTH = 26;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_PER_SYMBOL = 5;

    /** What people read or type for a symbol: the folds of Crockford, and Cyrillic letters of the same shape. */
    private static final String MISTAKEN = "OILОІАВСЕНКМРТУХ";

    private static final String MEANT = "01101ABCEHKMPTYX";

    public TrackingCode {
        if (symbols.length() != LENGTH || symbols.chars().anyMatch(symbol -> ALPHABET.indexOf(symbol) < 0)) {
            throw new MalformedCode();
        }
    }

    public static TrackingCode of(FormToken token, Vault vault) {
        byte[] mac = Arrays.copyOf(vault.mac(Purpose.TRACKING_CODE, token.body()), 17);
        BigInteger bits = new BigInteger(1, mac).shiftRight(mac.length * Byte.SIZE - LENGTH * BITS_PER_SYMBOL);
        char[] symbols = new char[LENGTH];
        for (int i = LENGTH - 1; i >= 0; i--) {
            symbols[i] = ALPHABET.charAt(bits.intValue() & 31);
            bits = bits.shiftRight(BITS_PER_SYMBOL);
        }
        return new TrackingCode(new String(symbols));
    }

    /** Reads a code as people type it: any case, spaces and dashes anywhere, look-alikes folded. */
    public static TrackingCode parse(String typed) {
        StringBuilder symbols = new StringBuilder();
        typed.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(symbol -> !isSeparator(symbol))
                .limit(LENGTH + 1L)
                .map(TrackingCode::fold)
                .forEach(symbols::appendCodePoint);
        return new TrackingCode(symbols.toString());
    }

    /** What is stored in place of the code. */
    public byte[] hash(Vault vault) {
        return vault.mac(Purpose.CODE_HASH, symbols.getBytes(StandardCharsets.US_ASCII));
    }

    /** In groups of four, as it is shown. */
    public String grouped() {
        return symbols.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Without the code: a record's own text would carry it into a log. */
    @Override
    public String toString() {
        return "TrackingCode[…]";
    }

    private static boolean isSeparator(int symbol) {
        return Character.isWhitespace(symbol)
                || Character.isSpaceChar(symbol)
                || Character.getType(symbol) == Character.DASH_PUNCTUATION
                || Character.getType(symbol) == Character.FORMAT
                || symbol == '\u2212';
    }

    private static int fold(int symbol) {
        int at = MISTAKEN.indexOf(symbol);
        return at < 0 ? symbol : MEANT.charAt(at);
    }
}
