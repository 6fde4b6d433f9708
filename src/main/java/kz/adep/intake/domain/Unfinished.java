package kz.adep.intake.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What stands on pages of the form and was not taken as an answer: who goes back, or leaves for later, finds it again.
 *
 * @param pages by the path of the question and the name of the field
 */
public record Unfinished(Map<String, Map<String, String>> pages) {

    /** Letters on all pages together: more than the longest text, and with the answers not too much for a draft. */
    public static final int MOST = 40_000;

    private static final Unfinished NOTHING = new Unfinished(Map.of());

    public Unfinished {
        pages = pages.entrySet().stream()
                .filter(page -> !page.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, page -> Map.copyOf(page.getValue())));
    }

    static Unfinished nothing() {
        return NOTHING;
    }

    Unfinished with(Question question, Map<String, String> typed) {
        Map<String, Map<String, String>> all = new HashMap<>(pages);
        all.put(question.path(), typed);
        return new Unfinished(all);
    }

    Unfinished without(Question question) {
        return with(question, Map.of());
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    public Map<String, String> on(Question question) {
        return Objects.requireNonNullElse(pages.get(question.path()), Map.of());
    }

    /** The questions that are asked and have something typed that is no answer. */
    public List<Question> questions(Draft draft) {
        return Arrays.stream(Question.values())
                .filter(question -> question.isAsked(draft) && !on(question).isEmpty())
                .toList();
    }

    /** What is too long is not kept, for it would be cut: it stays on its page. */
    public boolean isTooLong() {
        return pages.values().stream()
                        .flatMap(page -> page.values().stream())
                        .mapToInt(String::length)
                        .sum()
                > MOST;
    }
}
