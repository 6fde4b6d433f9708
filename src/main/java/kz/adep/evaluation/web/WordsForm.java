package kz.adep.evaluation.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import kz.adep.evaluation.StudyWords;
import kz.adep.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.server.ResponseStatusException;

/**
 * Title and note of a study; one language is enough.
 *
 * @param version of the draft on which they were written; absent of a new one
 */
record WordsForm(
        @Size(max = TITLE, message = "{evaluation.words.title.size}") @Nullable
        String titleKk,

        @Size(max = TITLE, message = "{evaluation.words.title.size}") @Nullable
        String titleRu,

        @Size(max = TITLE, message = "{evaluation.words.title.size}") @Nullable
        String titleEn,

        @Size(max = NOTE, message = "{evaluation.words.note.size}") @Nullable
        String noteKk,

        @Size(max = NOTE, message = "{evaluation.words.note.size}") @Nullable
        String noteRu,

        @Size(max = NOTE, message = "{evaluation.words.note.size}") @Nullable
        String noteEn,

        @Nullable Integer version) {

    private static final int TITLE = 300;
    private static final int NOTE = 4_000;

    int readVersion() {
        return Objects.requireNonNullElse(version, 0);
    }

    static WordsForm empty() {
        return new WordsForm(null, null, null, null, null, null, 0);
    }

    static WordsForm of(StudyWords words, int version) {
        return new WordsForm(
                words.title().kk(),
                words.title().ru(),
                words.title().en(),
                words.note().kk(),
                words.note().ru(),
                words.note().en(),
                version);
    }

    WordsForm onVersion(int stored) {
        return new WordsForm(titleKk, titleRu, titleEn, noteKk, noteRu, noteEn, stored);
    }

    /** A field that has the name of these parts but is not made of them leaves no form to show again. */
    static void requireRead(BindingResult errors) {
        if (errors.getTarget() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "words");
        }
    }

    /** Somebody must say in some language what the study is about. */
    void check(Errors errors, String prefix) {
        if ((text(titleKk) + text(titleRu) + text(titleEn)).isBlank()) {
            errors.rejectValue(prefix + "titleKk", "evaluation.refused.title");
        }
    }

    LocalizedText title() {
        return new LocalizedText(text(titleKk), text(titleRu), text(titleEn));
    }

    LocalizedText note() {
        return new LocalizedText(text(noteKk), text(noteRu), text(noteEn));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
