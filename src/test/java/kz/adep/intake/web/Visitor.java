package kz.adep.intake.web;

import static kz.adep.CsrfCookie.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody at the public form: a browser with its cookie and nothing else. */
public record Visitor(MockMvc mvc, String token, String address) {

    /** Stands in headers that must leave no trace. */
    public static final String MARKER = "Marker-7f3a";

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){5}-[0-9A-Z]{2}");
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([0-9a-f]{64})\"");

    /** Each from an address of its own, as the limits count by address. */
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    public Visitor(MockMvc mvc, String token) {
        this(mvc, token, freshAddress());
    }

    public static String freshAddress() {
        int next = ADDRESSES.incrementAndGet();
        return "198.18." + next / 250 + "." + (next % 250 + 1);
    }

    /** Answers every question; a citizen by name reports a possible breach. */
    Visitor fillIn(int body) throws Exception {
        answer("sender", "sender", "CITIZEN");
        answer("identity", "identity", "NAMED");
        return fillInRest(body).details();
    }

    Visitor fillInAnonymously(int body) throws Exception {
        answer("sender", "sender", "CITIZEN");
        answer("identity", "identity", "ANONYMOUS");
        return fillInRest(body);
    }

    private Visitor fillInRest(int body) throws Exception {
        answer("matter", "matter", "BREACH");
        answer("danger", "danger", "NEITHER");
        answer("body", "body", String.valueOf(body));
        answer("head", "head", "false");
        answer("concerned", "name", "Серік Ахметов", "post", "");
        answer("story", "subject", "Дөрекі сөйледі", "text", "Қабылдауда дөрекі сөйледі.");
        answer("documents");
        answer("language", "language", "kk");
        return this;
    }

    private Visitor details() throws Exception {
        answer("details", "surname", "Сейітова", "givenName", "Әлия", "address", "050000, Алматы");
        return this;
    }

    public ResultActions answer(String question, String... fields) throws Exception {
        return mvc.perform(form("/apply/" + question, fields));
    }

    ResultActions begin(String... fields) throws Exception {
        return mvc.perform(form("/apply", fields));
    }

    public ResultActions open(String path) throws Exception {
        return mvc.perform(marked(get(path)));
    }

    public String shown() throws Exception {
        return find(SHOWN, 1, open("/apply/check"));
    }

    public ResultActions send() throws Exception {
        return send(shown());
    }

    public ResultActions send(String shown) throws Exception {
        return answer("check", "truth", "true", "consent", "true", "shown", shown);
    }

    /** The code as the receipt shows it. */
    public String code() throws Exception {
        return find(CODE, 0, open("/apply/receipt"));
    }

    private MockHttpServletRequestBuilder form(String path, String... fields) {
        MockHttpServletRequestBuilder form = marked(post(path)).with(csrf()).param("token", token);
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return form;
    }

    private MockHttpServletRequestBuilder marked(MockHttpServletRequestBuilder request) {
        return request.cookie(new Cookie(FormCookie.NAME, token))
                .param("lang", "en")
                .header("User-Agent", MARKER)
                .header("Accept-Language", "en, " + MARKER)
                .header("Referer", "https://" + MARKER + ".example")
                .with(from -> {
                    from.setRemoteAddr(address);
                    return from;
                });
    }

    private static String find(Pattern pattern, int group, ResultActions page) throws Exception {
        String text = page.andReturn().getResponse().getContentAsString();
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("not on the page: " + pattern + "\n" + text);
        }
        return matcher.group(group);
    }
}
