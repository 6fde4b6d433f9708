package kz.adep.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import kz.adep.AdepServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser gets from the real server, whatever it asks for. */
@AdepServerTest
class BrowserWallsTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/deadline",
                "/nothing-here",
                "/office",
                "/sign-in",
                "/assets/adep.css",
                "/assets/missing.css",
                "/error",
                "/api/v1/deadlines?receivedAt=never&appealType=APPLICATION"
            })
    void everyResponseCarriesTheStrictPolicy(String path) throws Exception {
        var headers = get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains(BrowserHeadersFilter.CONTENT_SECURITY_POLICY);
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing-here", "/deadline"})
    void pagesAreNeverStored(String path) throws Exception {
        assertThat(get(path).headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing-here", "/?lang=%ff%fe", "/deadline?type=%00", "/commissioners/999999999", "/error"})
    void noResponseNamesAClass(String path) throws Exception {
        assertThat(get(path).body()).doesNotContain("Exception", "org.springframework", "kz.adep", "at java.");
    }

    @Test
    void everyMissingPageLooksTheSame() throws Exception {
        assertThat(get("/nothing-here").body())
                .isEqualTo(get("/commissioners/999999999").body());
        assertThat(get("/nothing-here").statusCode()).isEqualTo(404);
    }

    @Test
    void missingApiIsAProblemDocument() throws Exception {
        var response = get("/api/v1/nothing");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"instance\":\"/api/v1/nothing\"");
    }

    /** A neighbour under the same domain can set cookies here, and so both halves of a token that is not bound to this host. */
    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void pageOfAnotherHostCannotPost(String site) throws Exception {
        assertThat(chosenFrom(site)).isEqualTo(403);
        assertThat(chosenFrom("same-origin")).isNotEqualTo(403);
    }

    /** With both halves of a token that fit each other. */
    private int chosenFrom(String site) throws Exception {
        HttpResponse<String> page = get("/follow");
        var field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(field.find()).isTrue();
        var request = HttpRequest.newBuilder(uri("/follow"))
                .header("Sec-Fetch-Site", site)
                .header(
                        "Cookie",
                        String.join("; ", page.headers().allValues("Set-Cookie"))
                                .replaceAll("; (Path|Secure|HttpOnly|SameSite)[^;]*", ""))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("code=x&_csrf=" + field.group(1)))
                .build();
        return client.send(request, text()).statusCode();
    }

    @Test
    void tokenAgainstForgeryIsBoundToThisHost() throws Exception {
        assertThat(get("/follow").headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-adep-csrf=")
                        .contains("; Path=/;", "Secure", "SameSite=Strict")
                        .doesNotContain("Domain"));
    }

    /** Its cookie was cleared away, or the browser keeps none. */
    @Test
    void formWithoutItsCookieIsGivenBack() throws Exception {
        assertThat(withoutCookie("same-origin").body())
                .contains("action=\"/apply/story\"", "value=\"Short\"", "A text that is not lost\nof two lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void whatAnotherSiteSendsIsNotGivenBack(String site) throws Exception {
        assertThat(withoutCookie(site).body()).doesNotContain("Short", "not lost");
    }

    private HttpResponse<String> withoutCookie(String site) throws Exception {
        var request = HttpRequest.newBuilder(uri("/apply/story"))
                .header("Sec-Fetch-Site", site)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "_csrf=old&subject=Short&text=A+text+that+is+not+lost%0Aof+two+lines"))
                .build();
        HttpResponse<String> answer = client.send(request, text());
        assertThat(answer.statusCode()).isEqualTo(403);
        return answer;
    }

    @Test
    void traceIsRefused() throws Exception {
        assertThat(raw("TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff");
    }

    @Test
    void serverDoesNotTellItsVersion() throws Exception {
        assertThat(raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Tomcat", "Apache", "Exception");
    }

    @Test
    void fileBeyondTheLimitIsAnsweredWithAPage() throws Exception {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                + "1".repeat(5_000_000) + "\r\n--x--\r\n";
        var request = HttpRequest.newBuilder(uri("/statistics/runs-test/file"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        assertThat(client.send(request, text()))
                .returns(413, HttpResponse::statusCode)
                .satisfies(answer -> assertThat(answer.body()).contains("<h1"));
    }

    @Test
    void formBeyondTheLimitIsAnsweredWithAPage() throws Exception {
        HttpResponse<String> answer = stale("text=" + "x".repeat(600_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1");
    }

    @Test
    void longFormWithoutItsCookieIsGivenBackToo() throws Exception {
        assertThat(stale("text=" + "long ".repeat(20_000)).body())
                .contains("long ".repeat(20_000).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sight/unsent?from=/follow/case/unsent", "/sight/unsent/chosen", "/receipt/verify"})
    void whatIsTypedWithoutTheCookieIsGivenBackOutsideTheFormsToo(String path) throws Exception {
        assertThat(stale(path, "message=Not+lost").body()).contains("Not lost");
    }

    private HttpResponse<String> stale(String form) throws Exception {
        return stale("/apply/story", form);
    }

    private HttpResponse<String> stale(String path, String form) throws Exception {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=old&" + form))
                .build();
        return client.send(request, text());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), text());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse.BodyHandler<String> text() {
        return HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
