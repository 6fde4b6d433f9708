package kz.adep.evaluation;

import java.util.Locale;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.RuleViolation;

/**
 * What is said about a study; a text that was not written in a language is empty there.
 *
 * @param source where the figures come from
 * @param note what else a reader should know
 * @param unit what is counted
 */
public record StudyWords(LocalizedText title, LocalizedText source, LocalizedText note, LocalizedText unit) {

    public StudyWords {
        if (LocalizedText.LANGUAGES.stream()
                .allMatch(language -> in(title, language).isBlank())) {
            throw new RuleViolation("evaluation.refused.title");
        }
    }

    /** The same with other title and note. */
    public StudyWords reworded(LocalizedText newTitle, LocalizedText newNote) {
        return new StudyWords(newTitle, source, newNote, unit);
    }

    /** The language the title is shown in to a reader: his own, else the first in which there is one. */
    public String titleLanguage(Locale reader) {
        return language(title, reader);
    }

    /** The same of the note. */
    public String noteLanguage(Locale reader) {
        return language(note, reader);
    }

    private static String language(LocalizedText text, Locale reader) {
        return in(text, reader.getLanguage()).isBlank() ? firstLanguage(text) : reader.getLanguage();
    }

    /** With gaps filled from the first language in which there is a text. */
    static LocalizedText filled(LocalizedText text) {
        String instead = in(text, firstLanguage(text));
        return new LocalizedText(
                text.kk().isBlank() ? instead : text.kk(),
                text.ru().isBlank() ? instead : text.ru(),
                text.en().isBlank() ? instead : text.en());
    }

    private static String firstLanguage(LocalizedText text) {
        return LocalizedText.LANGUAGES.stream()
                .filter(language -> !in(text, language).isBlank())
                .findFirst()
                .orElse("kk");
    }

    private static String in(LocalizedText text, String language) {
        return text.in(Locale.forLanguageTag(language));
    }
}
