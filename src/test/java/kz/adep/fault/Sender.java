package kz.adep.fault;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with one form: fills it in, sends it, and sends the same page again if nobody answers. */
final class Sender {

    private static final int QUESTIONS = 20;
    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|token|shown)\" value=\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("<strong[^>]*>([^<]*-A?(\\d+))</strong>");

    private static final Map<String, Map<String, String>> ANSWERS = Map.of(
            "/apply/sender", Map.of("sender", "CITIZEN"),
            "/apply/identity", Map.of("identity", "ANONYMOUS"),
            "/apply/matter", Map.of("matter", "BREACH"),
            "/apply/danger", Map.of("danger", "NEITHER"),
            "/apply/body", Map.of("body", "unknown"),
            "/apply/head", Map.of("head", "false"),
            "/apply/concerned", Map.of("name", "", "post", ""),
            "/apply/story", Map.of("subject", "Killed while sending", "text", "Sent while something was killed."),
            "/apply/language", Map.of("language", "en"));

    private final RunningAdep adep;
    private final HttpClient http;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> hidden = new TreeMap<>();
    private boolean acknowledged;

    Sender(RunningAdep adep, HttpClient http) {
        this.adep = adep;
        this.http = http;
    }

    /** Comes as far as the page that sends. */
    void fillIn() throws IOException, InterruptedException {
        get("/apply");
        String page = post("/apply", Map.of()).orElseThrow();
        for (int i = 0; i < QUESTIONS && !page.equals("/apply/check"); i++) {
            get(page);
            page = post(page, ANSWERS.getOrDefault(page, Map.of())).orElseThrow();
        }
        get("/apply/check");
    }

    /** True once the application has said that it has the case. */
    boolean send() throws InterruptedException {
        try {
            acknowledged |= post("/apply/check", Map.of("truth", "true", "website", ""))
                    .filter("/apply/receipt"::equals)
                    .isPresent();
        } catch (IOException lost) {
            // Nobody knows what became of it: the page is sent again later.
        }
        return acknowledged;
    }

    boolean isAcknowledged() {
        return acknowledged;
    }

    /** The register number on the receipt; absent where there is no case. */
    Optional<Integer> number() throws IOException, InterruptedException {
        Matcher number = NUMBER.matcher(get("/apply/receipt"));
        return number.find() ? Optional.of(Integer.valueOf(number.group(2))) : Optional.empty();
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = exchange(HttpRequest.newBuilder(adep.at(path)));
        Matcher field = HIDDEN.matcher(answer.body());
        while (field.find()) {
            hidden.put(field.group(1), field.group(2));
        }
        return answer.body();
    }

    /** Where it leads to; absent where the page came back. */
    private Optional<String> post(String path, Map<String, String> answers) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>(hidden);
        fields.putAll(answers);
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return exchange(HttpRequest.newBuilder(adep.at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .headers()
                .firstValue("Location")
                .map(address -> adep.at("/").resolve(address).getPath());
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer =
                http.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0].split("=", 2))
                .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
        return answer;
    }
}
