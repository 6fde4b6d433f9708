package kz.adep.account;

import static kz.adep.CsrfCookie.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A browser that keeps the session cookie, at an address of its own: attempts are counted per address. */
final class Visit {

    private static final String COOKIE = "__Host-adep-office";
    private static final Random RANDOM = new Random();

    private final MockMvcTester mvc;
    private final String address;
    private @Nullable Cookie session;

    Visit(MockMvcTester mvc) {
        this(mvc, "2001:db8:%x:%x::1".formatted(RANDOM.nextInt(0x10000), RANDOM.nextInt(0x10000)));
    }

    Visit(MockMvcTester mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    MvcTestResult get(String path) {
        var request = mvc.get().uri(path).remoteAddress(address);
        return keep((session == null ? request : request.cookie(session)).exchange());
    }

    MvcTestResult post(String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(csrf()).remoteAddress(address);
        fields.forEach(request::param);
        return keep((session == null ? request : request.cookie(session)).exchange());
    }

    MvcTestResult password(Account account) {
        return post("/sign-in", Map.of("username", account.username(), "password", account.password()));
    }

    MvcTestResult code(String code) {
        return post("/sign-in/code", Map.of("code", code));
    }

    Visit signIn(Account account) {
        password(account);
        code(account.code());
        return this;
    }

    @Nullable
    Cookie session() {
        return session;
    }

    private MvcTestResult keep(MvcTestResult result) {
        Cookie sent = result.getResponse().getCookie(COOKIE);
        session = sent == null ? session : sent;
        return result;
    }
}
