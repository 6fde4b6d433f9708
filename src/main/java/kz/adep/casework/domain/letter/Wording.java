package kz.adep.casework.domain.letter;

import org.jspecify.annotations.Nullable;

/**
 * What a reply template says.
 *
 * @param basis act and article the letter rests on
 */
public record Wording(
        LetterKind kind,
        String language,
        String title,
        String text,
        @Nullable String basis) {

    public Wording {
        new LetterText(text);
        if (title.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a template has a title and words");
        }
    }
}
