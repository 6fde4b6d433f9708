package kz.adep.reporting.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comments by section with which a report is returned. */
record ReturnForm(@Nullable Map<String, String> comments) {

    private static final int LONGEST = 4_000;

    static ReturnForm empty() {
        return new ReturnForm(Map.of());
    }

    /** Those that say something. */
    Map<String, String> written() {
        return typed().entrySet().stream()
                .filter(comment ->
                        comment.getValue() != null && !comment.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What keeps the report from being returned, as a message key. */
    public @Nullable String problem() {
        if (written().isEmpty()) {
            return "reporting.return.comment";
        }
        return written().values().stream().anyMatch(text -> text.length() > LONGEST) ? "reporting.return.size" : null;
    }

    public @Nullable String text(String section) {
        return typed().get(section);
    }

    private Map<String, String> typed() {
        return comments == null ? Map.of() : comments;
    }
}
