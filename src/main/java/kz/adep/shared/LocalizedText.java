package kz.adep.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** A text in the three languages of the program. */
public record LocalizedText(String kk, String ru, String en) implements Serializable {

    /** The languages of the program, in the order they are offered. */
    public static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ru" -> ru;
            case "en" -> en;
            default -> kk;
        };
    }
}
