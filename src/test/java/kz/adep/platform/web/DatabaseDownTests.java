package kz.adep.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.adep.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The database goes away under the running application, and comes back. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"adep.home=${adep.test.home:target/test-home}/down", "adep.demo=false"})
@DirtiesContext
class DatabaseDownTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh("adep_down");
    private static final URI REAL = URI.create(DATABASE.application().url().substring("jdbc:".length()));
    private static final Relay RELAY = new Relay(REAL.getPort());
    private static final String TYPED = "Ұзақ жазылған мәтін: " + "қабылдауда дөрекілік болды. ".repeat(10);

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void throughTheRelay(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
        registry.add(
                "spring.datasource.url",
                () -> DATABASE.application().url().replace(":" + REAL.getPort() + "/", ":" + RELAY.port() + "/"));
    }

    @AfterEach
    void databaseReturns() {
        RELAY.restore();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/apply/story", "/apply/check"})
    void typedTextAndTokenComeBackWithinFiveSeconds(String path) throws Exception {
        HttpResponse<String> form = get("/apply");
        String csrf = field(form.body(), "_csrf");
        String token = field(form.body(), "token");
        String cookies = form.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .collect(Collectors.joining("; "));
        RELAY.cut();
        Instant sent = Instant.now();

        HttpResponse<String> response = post(path, cookies, Map.of("_csrf", csrf, "token", token, "text", TYPED));

        assertThat(Duration.between(sent, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("30");
        assertThat(response.body())
                .contains(TYPED, "name=\"token\" value=\"" + token + "\"", "action=\"" + path + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/apply", "/follow", "/deadline", "/sign-in"})
    void pageThatOnlyShowsAFormNeedsNoDatabase(String path) throws Exception {
        RELAY.cut();

        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void worksAgainWithoutARestart() throws Exception {
        RELAY.cut();
        var away = get("/reports");
        assertThat(away.statusCode())
                .as(away.toString() + away.headers() + away.body())
                .isEqualTo(503);

        RELAY.restore();

        assertThat(eventually(200, "/reports")).isLessThan(Duration.ofSeconds(15));
    }

    private Duration eventually(int status, String path) throws Exception {
        Instant from = Instant.now();
        while (get(path).statusCode() != status
                && Duration.between(from, Instant.now()).getSeconds() < 20) {
            Thread.onSpinWait();
        }
        return Duration.between(from, Instant.now());
    }

    private static String field(String page, String name) {
        Matcher value =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(value.find()).isTrue();
        return value.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String cookie, Map<String, String> fields) throws Exception {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
