package kz.adep.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.adep.shared.TypedField;
import org.jspecify.annotations.Nullable;

/**
 * What was typed on a page of a followed case whose session had ended meanwhile. It goes with the code into a new session
 * and stands on the page again; nothing of it is kept here.
 *
 * @param page where it was typed
 */
public record UnsentWords(String page, List<TypedField> words) {

    private static final Set<String> PAGES = Set.of("case", "dispute", "recusal", "check-in");
    private static final Set<String> NOT_TYPED =
            Set.of("_csrf", "lang", "code", "page", "why", "followed", "once", "from", "contrast", "size");

    /** On the page it was sent from. */
    static UnsentWords of(HttpServletRequest request) {
        String address = request.getRequestURI();
        return of(
                PAGES.stream()
                        .filter(page -> address.startsWith("/follow/" + page))
                        .findFirst()
                        .orElse(""),
                request);
    }

    public static UnsentWords of(String page, HttpServletRequest request) {
        return new UnsentWords(page, TypedField.of(request.getParameterMap(), NOT_TYPED));
    }

    public boolean isEmpty() {
        return !PAGES.contains(page)
                || words.stream().allMatch(word -> word.value().isBlank());
    }

    /**
     * What the page that asks for the code shows.
     *
     * @param why it is asked for
     */
    public Map<String, Object> model(@Nullable String why) {
        return Map.of(
                "words",
                this,
                "why",
                Objects.requireNonNullElse(why, "ended"),
                "unsent",
                "/follow/unsent",
                "here",
                "/follow");
    }

    /** Where the page is shown with it. */
    public String address() {
        return "/follow/" + page + "/unsent";
    }
}
