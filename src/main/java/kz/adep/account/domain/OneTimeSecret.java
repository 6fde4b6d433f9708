package kz.adep.account.domain;

import java.security.SecureRandom;
import java.util.Locale;

/** A random text of 80 bits that a person types once: a recovery code or the setup token. */
public final class OneTimeSecret {

    private static final String SYMBOLS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeSecret() {}

    /** In groups, as it is shown. */
    public static String random() {
        StringBuilder text = new StringBuilder();
        for (int position = 0; position < LENGTH; position++) {
            if (position > 0 && position % GROUP == 0) {
                text.append('-');
            }
            text.append(SYMBOLS.charAt(RANDOM.nextInt(SYMBOLS.length())));
        }
        return text.toString();
    }

    /** Without what people add, leave out or confuse when they copy it. */
    public static String normalized(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
    }

    public static boolean isOne(String normalized) {
        return normalized.length() == LENGTH && normalized.chars().allMatch(symbol -> SYMBOLS.indexOf(symbol) >= 0);
    }
}
