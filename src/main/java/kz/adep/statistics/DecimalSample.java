package kz.adep.statistics;

import java.util.Arrays;
import java.util.List;
import kz.adep.statistics.RunsTestError.Code;
import kz.adep.statistics.RunsTestError.Group;
import kz.adep.statistics.domain.DecimalNumber;

/**
 * Reads a sample from decimal numbers as people write them: 7.5, 7,5, -5, +3e-1, also with the true minus sign. Numbers
 * equal in value are equal however written. More than 17 significant digits are refused, because a double could not keep
 * such numbers apart and ties are judged by equality of doubles. Errors carry the group and the index of the token.
 */
public final class DecimalSample {

    private static final int USUAL_SIZE = 64;

    private final Group group;
    private final int limit;
    private double[] values = new double[USUAL_SIZE];
    private int size;

    /** Starts an empty sample that takes at most so many numbers. */
    public DecimalSample(Group group, int limit) {
        this.group = group;
        this.limit = limit;
    }

    /**
     * Splits text at white space, semicolons and commas followed by a space. A comma between digits is a decimal comma
     * unless the text has a decimal point or a word with several commas.
     */
    public static double[] of(String text, Group group, int limit) {
        DecimalSample sample = new DecimalSample(group, limit);
        boolean commasSeparate = commasSeparate(text);
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            boolean between = each == ','
                    ? commasSeparate || at + 1 == text.length() || isSpace(text.charAt(at + 1))
                    : isSpace(each) || each == ';' || each == '\u00a0' || each == '\u202f';
            if (between) {
                sample.addWord(text, from, at);
                from = at + 1;
            }
        }
        sample.addWord(text, from, text.length());
        return sample.values();
    }

    /** Reads one number per token; the limit is the greatest number of tokens taken. */
    public static double[] of(List<String> tokens, Group group, int limit) {
        DecimalSample sample = new DecimalSample(group, limit);
        tokens.forEach(sample::add);
        return sample.values();
    }

    /** Reads the next number. */
    public void add(String token) {
        add(token, 0, token.length());
    }

    public double[] values() {
        return Arrays.copyOf(values, size);
    }

    private void addWord(String text, int from, int to) {
        if (from < to) {
            add(text, from, to);
        }
    }

    private void add(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (size == limit) {
            throw new RunsTestError(Code.TOO_MANY_VALUES, group, null);
        }
        double value = DecimalNumber.parse(text, from, to);
        if (!Double.isFinite(value)) {
            throw new RunsTestError(Double.isNaN(value) ? Code.NOT_A_NUMBER : Code.NOT_FINITE, group, size);
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    private static boolean commasSeparate(String text) {
        boolean afterDecimalComma = false;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '.' || (each == ',' && afterDecimalComma)) {
                return true;
            }
            if (each == ',') {
                afterDecimalComma = at > 0 && DecimalNumber.isDigit(text.charAt(at - 1));
            } else if (isSpace(each) || each == ';') {
                afterDecimalComma = false;
            }
        }
        return false;
    }

    /** The white space of ASCII. */
    private static boolean isSpace(char each) {
        return each == ' ' || (each >= '\t' && each <= '\r');
    }
}
