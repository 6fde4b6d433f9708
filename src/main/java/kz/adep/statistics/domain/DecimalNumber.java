package kz.adep.statistics.domain;

/**
 * Reads a decimal number as people write it: decimal point or comma, also the true minus sign, an exponent of at most
 * nine digits. Rounded to the nearest double as {@link Double#parseDouble} does; where mantissa and power of ten are both
 * exact doubles one multiplication or division is enough for that (Clinger 1990).
 */
public final class DecimalNumber {

    private static final int MOST_DIGITS = 17;
    private static final int LONG_DIGITS = 18;
    private static final int EXPONENT_DIGITS = 9;
    private static final long GREATEST_EXACT = 1L << 53;
    private static final double[] EXACT_POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private final CharSequence text;
    private final int to;
    private int at;

    private DecimalNumber(CharSequence text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
    }

    /**
     * The number between two positions; infinite where it has no place among the doubles, NaN where there is no decimal
     * number or one of more than 17 significant digits.
     */
    public static double parse(CharSequence text, int from, int to) {
        double size = new DecimalNumber(text, isSign(text, from, to) ? from + 1 : from, to).size();
        return from < to && isMinus(text.charAt(from)) ? -size : size;
    }

    private double size() {
        int from = at;
        long mantissa = 0;
        int digits = 0;
        int significant = 0;
        int decimals = 0;
        boolean point = false;
        for (; at < to; at++) {
            char each = text.charAt(at);
            if (isDigit(each)) {
                digits += digits > 0 || each != '0' ? 1 : 0;
                significant = each == '0' ? significant : digits;
                mantissa = digits > LONG_DIGITS ? mantissa : 10 * mantissa + (each - '0');
                decimals += point ? 1 : 0;
            } else if (!point && (each == '.' || each == ',')) {
                point = true;
            } else {
                break;
            }
        }
        if (at - from == (point ? 1 : 0)) {
            return !point && isWord() ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        int written = exponent();
        if (at < to || significant > MOST_DIGITS) {
            return Double.NaN;
        }
        int exponent = written - decimals;
        if (digits > LONG_DIGITS || mantissa > GREATEST_EXACT || Math.abs(exponent) >= EXACT_POWERS.length) {
            return Double.parseDouble(
                    text.subSequence(from, to).toString().replace(',', '.').replace('\u2212', '-'));
        }
        return exponent < 0 ? mantissa / EXACT_POWERS[-exponent] : mantissa * EXACT_POWERS[exponent];
    }

    /** Reads on behind an exponent; where there is none, or a malformed one, stays before it. */
    private int exponent() {
        if (at == to || (text.charAt(at) != 'e' && text.charAt(at) != 'E')) {
            return 0;
        }
        int first = isSign(text, at + 1, to) ? at + 2 : at + 1;
        int next = first;
        int exponent = 0;
        for (; next < to && next - first < EXPONENT_DIGITS && isDigit(text.charAt(next)); next++) {
            exponent = 10 * exponent + (text.charAt(next) - '0');
        }
        boolean negative = isMinus(text.charAt(at + 1 < to ? at + 1 : at));
        at = next > first ? next : at;
        return negative ? -exponent : exponent;
    }

    private boolean isWord() {
        String word = text.subSequence(at, Math.min(to, at + 9)).toString();
        return word.equalsIgnoreCase("nan") || word.equalsIgnoreCase("inf") || word.equalsIgnoreCase("infinity");
    }

    private static boolean isSign(CharSequence text, int at, int to) {
        return at < to && (text.charAt(at) == '+' || isMinus(text.charAt(at)));
    }

    private static boolean isMinus(char each) {
        return each == '-' || each == '\u2212';
    }

    public static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }
}
