package kz.adep.cli;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import kz.adep.shared.LocalizedText;

/** What commands say in one language, from the files the pages have their words from. */
final class Words {

    private static final String OPTION = "--lang";

    private final Locale language;
    private final ResourceBundle own;
    private final ResourceBundle runsTest;

    Words(Locale language) {
        this.language = language;
        this.own = bundle("cli");
        this.runsTest = bundle("runstest");
    }

    /** The language asked for, else that of the machine, else Kazakh. */
    static Locale chosen(String[] args) {
        String wish = Locale.getDefault().getLanguage();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals(OPTION) && i + 1 < args.length) {
                wish = args[i + 1];
            } else if (args[i].startsWith(OPTION + "=")) {
                wish = args[i].substring(OPTION.length() + 1);
            }
        }
        return Locale.forLanguageTag(LocalizedText.LANGUAGES.contains(wish) ? wish : LocalizedText.LANGUAGES.get(0));
    }

    Locale language() {
        return language;
    }

    ResourceBundle bundle() {
        return own;
    }

    String text(String key, Object... arguments) {
        String pattern = (own.containsKey(key) ? own : runsTest).getString(key);
        return new MessageFormat(pattern, language).format(arguments);
    }

    /** Not by {@link ResourceBundle#getBundle}, which would open every jar in search of other languages. */
    private ResourceBundle bundle(String feature) {
        String name = "/messages/" + feature + "_" + language.getLanguage() + ".properties";
        try (InputStream stream = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
