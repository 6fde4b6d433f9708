package kz.adep;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Sends a form as a page of ours would, with the token in the cookie and, masked, in the form. Not Spring's own {@code
 * csrf()}, which puts a token repository of its own into the shared application for good: that one makes sessions.
 */
public final class CsrfCookie implements RequestPostProcessor {

    private static final byte[] TOKEN = "3f0e1c5a-8b7d-4a52-9d7e-0c6f1b2a4d8e".getBytes(StandardCharsets.US_ASCII);

    private final boolean header;

    private CsrfCookie(boolean header) {
        this.header = header;
    }

    public static CsrfCookie csrf() {
        return new CsrfCookie(false);
    }

    /** For a body that is not to be read for the token. */
    public CsrfCookie asHeader() {
        return new CsrfCookie(true);
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        Cookie[] before = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        Cookie[] cookies = Arrays.copyOf(before, before.length + 1);
        cookies[before.length] = new Cookie("__Host-adep-csrf", new String(TOKEN, StandardCharsets.US_ASCII));
        request.setCookies(cookies);
        if (header) {
            request.addHeader("X-XSRF-TOKEN", masked());
        } else {
            request.setParameter("_csrf", masked());
        }
        return request;
    }

    /** A mask of zeros is as good as any for a test. */
    private static String masked() {
        byte[] masked = new byte[TOKEN.length * 2];
        System.arraycopy(TOKEN, 0, masked, TOKEN.length, TOKEN.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }
}
