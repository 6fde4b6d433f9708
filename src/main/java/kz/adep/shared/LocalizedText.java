package kz.adep.shared;

import java.io.Serializable;
import java.util.Locale;

/** A text in the three languages of the program. */
public record LocalizedText(String kk, String ru, String en) implements Serializable {

    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ru" -> ru;
            case "en" -> en;
            default -> kk;
        };
    }
}
