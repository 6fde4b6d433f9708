package kz.adep.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kz.adep.statistics.RunsTestError.Code;
import kz.adep.statistics.RunsTestError.Group;

/**
 * Reads a sample from decimal numbers as people write them: 7.5, 7,5, -5, +3e-1, also with the true minus sign. Numbers
 * equal in value are equal however written. More than 17 significant digits are refused, because a double could not keep
 * such numbers apart and ties are judged by equality of doubles. Errors carry the group and the index of the token.
 */
public final class DecimalSample {

    private static final int MOST_DIGITS = 17;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)(?:[eE][+-]?\\d{1,9})?");
    private static final Pattern NOT_FINITE = Pattern.compile("[+-]?(?:nan|inf|infinity)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[\\s;\\u00a0\\u202f]+|,(?:\\s+|$)");
    private static final Pattern COMMAS_SEPARATE = Pattern.compile("\\.|\\d,[^\\s,;]*,");

    private DecimalSample() {}

    /**
     * Splits text at white space, semicolons and commas followed by a space. A comma between digits is a decimal comma
     * unless the text has a decimal point or a word with several commas.
     */
    public static double[] of(String text, Group group, int limit) {
        String plain = COMMAS_SEPARATE.matcher(text).find() ? text.replace(',', ' ') : text;
        List<String> tokens =
                BETWEEN.splitAsStream(plain).filter(token -> !token.isEmpty()).toList();
        return of(tokens, group, limit);
    }

    /** Reads one number per token; the limit is the greatest number of tokens taken. */
    public static double[] of(List<String> tokens, Group group, int limit) {
        if (tokens.size() > limit) {
            throw new RunsTestError(Code.TOO_MANY_VALUES, group, null);
        }
        double[] values = new double[tokens.size()];
        Arrays.setAll(values, i -> number(tokens.get(i).strip(), group, i));
        return values;
    }

    private static double number(String token, Group group, int index) {
        String plain = token.replace('\u2212', '-').replace(',', '.');
        if (NOT_FINITE.matcher(plain).matches()) {
            throw new RunsTestError(Code.NOT_FINITE, group, index);
        }
        if (!NUMBER.matcher(plain).matches() || significantDigits(plain) > MOST_DIGITS) {
            throw new RunsTestError(Code.NOT_A_NUMBER, group, index);
        }
        double value = Double.parseDouble(plain);
        if (Double.isInfinite(value)) {
            throw new RunsTestError(Code.NOT_FINITE, group, index);
        }
        return value;
    }

    /** Digits of the mantissa from the first to the last that is not zero. */
    private static int significantDigits(String number) {
        int digits = 0;
        int significant = 0;
        for (int i = 0; i < number.length() && number.charAt(i) != 'e' && number.charAt(i) != 'E'; i++) {
            char each = number.charAt(i);
            if (each == '0' && digits > 0) {
                digits++;
            } else if (each >= '1' && each <= '9') {
                significant = ++digits;
            }
        }
        return significant;
    }
}
