package kz.adep.statistics.answer;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import kz.adep.statistics.Probability;
import org.jspecify.annotations.Nullable;

/** Writes statistical figures the way the reader's language does. */
public final class Figures {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final double LEAST_PLAIN = 1e-4;
    private static final double MOST_PLAIN = 1e7;
    private static final String NONE = "–";

    private final DecimalFormatSymbols symbols;

    public Figures(Locale language) {
        symbols = DecimalFormatSymbols.getInstance(language);
    }

    /** As typed: no more digits than there are, the true minus sign. */
    public String value(double value) {
        double size = Math.abs(value);
        if (value != 0 && (size < LEAST_PLAIN || size >= MOST_PLAIN)) {
            return scientific(Math.signum(value), Math.log10(size));
        }
        return write("0.##########", value);
    }

    /** Six decimals, or a power of ten where these would show zeros; right also where the double has underflowed. */
    public String p(Probability probability) {
        if (probability.value() >= LEAST_PLAIN || Double.isInfinite(probability.ln())) {
            return share(probability.value());
        }
        return scientific(1, probability.ln() / Math.log(10));
    }

    public String share(double share) {
        return write("0.000000", share);
    }

    public String decimal(@Nullable Double number) {
        return number == null ? NONE : write("0.0000", number);
    }

    public String percent(double share) {
        return write("0.#", 100 * share);
    }

    private String scientific(double sign, double log10) {
        double exponent = Math.floor(log10);
        String mantissa = write("0.00", sign * Math.pow(10, log10 - exponent));
        return mantissa + " × 10" + superscript((int) exponent);
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        Integer.toString(Math.abs(exponent)).chars().forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
        return text.toString();
    }

    private String write(String pattern, double number) {
        return new DecimalFormat(pattern, symbols).format(number).replace('-', '\u2212');
    }
}
