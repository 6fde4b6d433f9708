package kz.adep.intake.web.apply;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import kz.adep.intake.domain.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What the last page sends.
 *
 * @param truth that what is said is true as far as the sender knows
 * @param consent to the use of personal data; there are none of an anonymous sender
 * @param shown fingerprint of the draft as it stood on the page
 * @param website a field people do not see; only a program fills it in
 */
record CheckForm(
        @Nullable Boolean truth,
        @Nullable Boolean consent,
        @Nullable String shown,
        @Nullable String website) {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    static CheckForm empty() {
        return new CheckForm(false, false, "", "");
    }

    /** Read by hand where it is sent: to have these four bound cost an eighth of what a form costs this side. */
    static CheckForm of(HttpServletRequest request) {
        return new CheckForm(
                "true".equals(request.getParameter("truth")),
                "true".equals(request.getParameter("consent")),
                request.getParameter("shown"),
                request.getParameter("website"));
    }

    void check(Draft draft, boolean tooSoon, Errors errors) {
        if (!Boolean.TRUE.equals(truth)) {
            errors.rejectValue("truth", "intake.check.truth.required");
        }
        if (!draft.isAnonymous() && !Boolean.TRUE.equals(consent)) {
            errors.rejectValue("consent", "intake.check.consent.required");
        }
        if (website != null && !website.isEmpty()) {
            errors.reject("intake.check.trap");
        }
        if (tooSoon) {
            errors.reject("intake.check.too-soon");
        }
    }

    /** Nothing that could be a fingerprint matches no draft. */
    byte[] fingerprint() {
        return shown != null && FINGERPRINT.matcher(shown).matches()
                ? HexFormat.of().parseHex(shown)
                : new byte[0];
    }
}
