package kz.adep.account;

import static kz.adep.CsrfCookie.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A browser that keeps the cookies of the session and of the device, at an address of its own: attempts are counted per address. */
final class Visit {

    private static final String COOKIE = "__Host-adep-office";
    private static final String DEVICE = "__Host-adep-device";
    private static final Random RANDOM = new Random();

    private final MockMvcTester mvc;
    private final String address;
    private @Nullable Cookie session;
    private @Nullable Cookie device;

    Visit(MockMvcTester mvc) {
        this(mvc, "2001:db8:%x:%x::1".formatted(RANDOM.nextInt(0x10000), RANDOM.nextInt(0x10000)));
    }

    Visit(MockMvcTester mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    /** The same device, another day. */
    Visit again() {
        Visit again = new Visit(mvc, address);
        again.device = device;
        return again;
    }

    MvcTestResult get(String path) {
        return send(mvc.get().uri(path));
    }

    MvcTestResult post(String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(csrf());
        fields.forEach(request::param);
        return send(request);
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

    @Nullable
    Cookie device() {
        return device;
    }

    void device(Cookie found) {
        device = found;
    }

    private MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request) {
        Stream.of(Optional.ofNullable(session), Optional.ofNullable(device))
                .flatMap(Optional::stream)
                .forEach(request::cookie);
        return keep(request.remoteAddress(address).exchange());
    }

    private MvcTestResult keep(MvcTestResult result) {
        Cookie sent = result.getResponse().getCookie(COOKIE);
        session = sent == null ? session : sent;
        Cookie known = result.getResponse().getCookie(DEVICE);
        device = known == null ? device : known;
        return result;
    }
}
