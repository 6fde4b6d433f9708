package kz.adep.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The twelve digits by which the state knows a person (IIN) or an organisation (BIN). */
public final class StateNumber {

    private static final int LENGTH = 12;

    private StateNumber() {}

    /** What is wrong with a number; each is told in words of its own. */
    public enum Flaw {
        LENGTH,
        DATE,
        CHECK_DIGIT
    }

    /** Drops the blanks and dashes people put between groups. */
    public static String plain(String typed) {
        return typed.replaceAll("[\\s\\u00A0-]", "");
    }

    public static Optional<Flaw> flawOfIin(String number) {
        if (!hasLength(number)) {
            return Optional.of(Flaw.LENGTH);
        }
        return hasBirthDate(number) ? flawOfCheckDigit(number) : Optional.of(Flaw.DATE);
    }

    public static Optional<Flaw> flawOfBin(String number) {
        return hasLength(number) ? flawOfCheckDigit(number) : Optional.of(Flaw.LENGTH);
    }

    private static boolean hasLength(String number) {
        return number.length() == LENGTH && number.chars().allMatch(symbol -> symbol >= '0' && symbol <= '9');
    }

    /** The seventh digit tells century and sex; 0 is given to some foreign residents and tells no century. */
    private static boolean hasBirthDate(String number) {
        int century = digit(number, 6);
        return switch (century) {
            case 0 -> isDate(1900, number) || isDate(2000, number);
            case 1, 2, 3, 4, 5, 6 -> isDate(1800 + (century - 1) / 2 * 100, number);
            default -> false;
        };
    }

    private static boolean isDate(int century, String number) {
        try {
            LocalDate.of(
                    century + Integer.parseInt(number.substring(0, 2)),
                    Integer.parseInt(number.substring(2, 4)),
                    Integer.parseInt(number.substring(4, 6)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<Flaw> flawOfCheckDigit(String number) {
        int check = remainder(number, 0);
        if (check == 10) {
            check = remainder(number, 2);
        }
        return check == digit(number, LENGTH - 1) ? Optional.empty() : Optional.of(Flaw.CHECK_DIGIT);
    }

    /** Weights 1 to 11, or 3 to 11 and then 1 and 2 when the first remainder is 10. */
    private static int remainder(String number, int shift) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += digit(number, i) * ((i + shift) % 11 + 1);
        }
        return sum % 11;
    }

    private static int digit(String number, int at) {
        return number.charAt(at) - '0';
    }
}
