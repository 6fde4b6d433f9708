package kz.adep.intake.domain;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Telephone numbers as people in Kazakhstan write them; stored in the form of E.164, an extension after it as {@code #123}. */
public final class Phone {

    private static final String HOME = "KZ";

    private Phone() {}

    /** A stored number as it is read, {@code +7 701 234 5678}. */
    public static String readable(String stored) {
        try {
            return written(PhoneNumberUtil.getInstance().parse(stored, HOME), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return stored;
        }
    }

    /** Empty for what is no telephone number of any country. */
    public static Optional<String> international(String typed) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(typed, HOME);
            return numbers.isValidNumber(number)
                    ? Optional.of(written(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static String written(PhoneNumber number, PhoneNumberFormat form) {
        PhoneNumber plain = new PhoneNumber().mergeFrom(number).clearExtension();
        String digits = PhoneNumberUtil.getInstance().format(plain, form);
        return number.hasExtension() ? digits + " #" + number.getExtension() : digits;
    }
}
