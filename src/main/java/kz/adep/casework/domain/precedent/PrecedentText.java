package kz.adep.casework.domain.precedent;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.adep.casework.Topic;
import org.jspecify.annotations.Nullable;

/** A question and its advice without the people. */
public record PrecedentText(
        String language,
        Topic topic,
        String title,
        String question,
        String advice,
        @Nullable String norm) {

    public PrecedentText {
        if (title.isBlank() || question.isBlank() || advice.isBlank()) {
            throw new IllegalArgumentException("a precedent has a title, a question and advice");
        }
    }

    /** All of it, as it is checked for names. */
    public String whole() {
        return Stream.of(title, question, advice, norm == null ? "" : norm).collect(Collectors.joining("\n\n"));
    }
}
