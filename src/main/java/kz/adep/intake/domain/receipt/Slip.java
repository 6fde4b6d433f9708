package kz.adep.intake.domain.receipt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt says of an application, and all that it proves.
 *
 * @param number as it is written
 * @param due absent where the law sets no term
 */
public record Slip(
        String number, LocalDate registeredOn, @Nullable LocalDate due) {

    private static final Pattern NUMBER = Pattern.compile("(.{1,20})-(\\d{4})-A?\\d{6,9}");
    private static final Pattern TYPED = Pattern.compile("(.+)(-[^-]+-[^-]+)");
    private static final String BETWEEN = "[\\s\\p{Z}\\p{Cf}]";
    private static final String DASH = "[\\p{Pd}\u2212]";

    /** Letters of the same shape. */
    private static final String CYRILLIC = "АВСЕНІКМОРТУХ";

    private static final String LATIN = "ABCEHIKMOPTYX";
    private static final int LONGEST_TERM = 510;
    private static final int NO_TERM = 511;
    private static final int DAY_BITS = 9;

    public Slip {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("no register number");
        }
        if (due != null && (due.isBefore(registeredOn) || termOf(registeredOn, due) > LONGEST_TERM)) {
            throw new IllegalArgumentException("a term ends in a year or so after it began");
        }
    }

    /** A number as it is written, from one as people type it: any dashes, spaces, and letters of the same shape. */
    public static String numberTyped(String typed) {
        String dashed = typed.toUpperCase(Locale.ROOT).replaceAll(BETWEEN, "").replaceAll(DASH, "-");
        String plain = folded(dashed, CYRILLIC, LATIN);
        Matcher digits = TYPED.matcher(plain);
        return digits.matches() ? digits.group(1) + folded(digits.group(2), "OIL", "011") : plain;
    }

    /** The code of the body, as it stands in the number. */
    public static Optional<String> bodyCode(String number) {
        Matcher matcher = NUMBER.matcher(number);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Both days in a few bits; the year of the registration stands in the number. */
    public int days() {
        return (registeredOn.getDayOfYear() << DAY_BITS) | (due == null ? NO_TERM : termOf(registeredOn, due));
    }

    /** The slip of a number and these bits; empty if there is no such day or number. */
    public static Optional<Slip> of(String number, int days) {
        Matcher matcher = NUMBER.matcher(number);
        int dayOfYear = days >> DAY_BITS;
        int term = days & NO_TERM;
        if (!matcher.matches()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(Math.max(1, Integer.parseInt(matcher.group(2))), 1, 1);
        if (dayOfYear < 1 || dayOfYear > first.lengthOfYear()) {
            return Optional.empty();
        }
        LocalDate registeredOn = first.withDayOfYear(dayOfYear);
        return Optional.of(new Slip(number, registeredOn, term == NO_TERM ? null : registeredOn.plusDays(term)));
    }

    private static String folded(String text, String mistaken, String meant) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = mistaken.indexOf(text.charAt(i));
            if (at >= 0) {
                folded.setCharAt(i, meant.charAt(at));
            }
        }
        return folded.toString();
    }

    private static int termOf(LocalDate registeredOn, LocalDate due) {
        return Math.toIntExact(ChronoUnit.DAYS.between(registeredOn, due));
    }
}
