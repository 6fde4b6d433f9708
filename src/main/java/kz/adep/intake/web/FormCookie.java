package kz.adep.intake.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import kz.adep.intake.service.Submissions;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokenRefused;
import kz.adep.vault.FormTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Carries the form token from page to page, until the browser is closed or the receipt is saved. In the form the token
 * stands too: what is posted counts, so that two tabs with two forms do not mix.
 */
@Component
public class FormCookie {

    static final String NAME = "__Host-adep-form";

    private final FormTokens tokens;
    private final Submissions submissions;

    FormCookie(FormTokens tokens, Submissions submissions) {
        this.tokens = tokens;
        this.submissions = submissions;
    }

    /** Nothing for a token that is too old or not ours: pages that only show then begin anew. */
    public Optional<FormToken> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .flatMap(this::known);
    }

    public void drop(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
    }

    /** The token of the form that was sent; the pages that follow go on with it. */
    FormToken posted(HttpServletRequest request, HttpServletResponse response) {
        FormToken token = verify(Objects.requireNonNullElse(request.getParameter("token"), ""));
        if (!read(request).equals(Optional.of(token))) {
            keep(token, response);
        }
        return token;
    }

    /** From here on the pages go on with this form. */
    public void keep(FormToken token, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(token.text(), Duration.ofSeconds(-1)));
    }

    private FormToken verify(String text) {
        return tokens.verify(text, submissions::isKept);
    }

    private Optional<FormToken> known(String text) {
        try {
            return Optional.of(verify(text));
        } catch (FormTokenRefused e) {
            return Optional.empty();
        }
    }

    private static String cookie(String value, Duration age) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(age)
                .build()
                .toString();
    }
}
