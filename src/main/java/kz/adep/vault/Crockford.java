package kz.adep.vault;

import java.math.BigInteger;
import java.util.Locale;

/** Crockford's base32, in which codes are shown, and the way people type it. */
public final class Crockford {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_PER_SYMBOL = 5;

    /** What people read or type for a symbol: the folds of Crockford, and Cyrillic letters of the same shape. */
    private static final String MISTAKEN = "OILОІАВСЕНКМРТУХ";

    private static final String MEANT = "01101ABCEHKMPTYX";

    private Crockford() {}

    /** The first bits, as many as so many symbols hold. */
    public static String symbols(byte[] bits, int length) {
        BigInteger number = new BigInteger(1, bits).shiftRight(bits.length * Byte.SIZE - length * BITS_PER_SYMBOL);
        return symbols(number, length);
    }

    public static String symbols(BigInteger number, int length) {
        char[] symbols = new char[length];
        BigInteger left = number;
        for (int i = length - 1; i >= 0; i--) {
            symbols[i] = ALPHABET.charAt(left.intValue() & 31);
            left = left.shiftRight(BITS_PER_SYMBOL);
        }
        return new String(symbols);
    }

    /** The number that stands behind symbols of the alphabet. */
    public static BigInteger number(String symbols) {
        return symbols.chars()
                .mapToObj(symbol -> BigInteger.valueOf(ALPHABET.indexOf(symbol)))
                .reduce(
                        BigInteger.ZERO,
                        (number, digit) -> number.shiftLeft(BITS_PER_SYMBOL).or(digit));
    }

    /** Reads a code as people type it: any case, spaces and dashes anywhere, look-alikes folded. */
    public static String read(String typed, int length) {
        StringBuilder symbols = new StringBuilder();
        typed.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(symbol -> !isSeparator(symbol))
                .limit(length + 1L)
                .map(Crockford::fold)
                .forEach(symbols::appendCodePoint);
        return require(symbols.toString(), length);
    }

    /** In groups of four, as it is shown. */
    public static String grouped(String symbols) {
        return symbols.replaceAll("(.{4})(?=.)", "$1-");
    }

    static String require(String symbols, int length) {
        if (symbols.length() != length || symbols.chars().anyMatch(symbol -> ALPHABET.indexOf(symbol) < 0)) {
            throw new MalformedCode();
        }
        return symbols;
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
