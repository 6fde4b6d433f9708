package kz.adep.notification.domain;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Mail addresses: which we write to, and which of them lead to the same place. */
public final class Mailbox {

    // No quotes, comments or escapes: nobody has such an address, and each spells another one in a thousand ways.
    private static final Pattern PLAIN =
            Pattern.compile("[^\\s@\"(),:;<>\\[\\]\\\\]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.[\\p{L}\\p{N}-]{2,}");

    private static final Set<String> GOOGLE = Set.of("gmail.com", "googlemail.com");
    private static final Set<String> YANDEX =
            Set.of("yandex.ru", "yandex.kz", "yandex.by", "yandex.com", "yandex.ua", "yandex.uz", "ya.ru", "narod.ru");

    private Mailbox() {}

    public static boolean isPlain(String address) {
        return PLAIN.matcher(address).matches();
    }

    /** What different spellings of an address have in common; not itself an address to write to. */
    public static String of(String address) {
        String folded = address.strip().toLowerCase(Locale.ROOT);
        int at = folded.lastIndexOf('@');
        String domain = ascii(folded.substring(at + 1));
        String name = folded.substring(0, Math.max(at, 0)).replaceFirst("\\+.*", "");
        if (GOOGLE.contains(domain)) {
            return name.replace(".", "") + "@gmail.com";
        }
        return YANDEX.contains(domain) ? name.replace('.', '-') + "@yandex.ru" : name + "@" + domain;
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return domain;
        }
    }
}
