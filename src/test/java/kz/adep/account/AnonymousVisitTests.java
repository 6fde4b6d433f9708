package kz.adep.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import kz.adep.AdepServerTest;
import kz.adep.SharedDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@AdepServerTest
class AnonymousVisitTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/sign-in/setup", "/office", "/admin", "/nowhere", "/sign-in/code"})
    void makesNoSession(String path) throws Exception {
        long before = sessions();
        for (int visit = 0; visit < 5; visit++) {
            HttpResponse<Void> response = client.send(request(path), HttpResponse.BodyHandlers.discarding());
            assertThat(response.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("adep-office"));
        }

        assertThat(sessions()).isEqualTo(before);
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
    }

    private static long sessions() {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from spring_session")
                .query(Long.class)
                .single();
    }
}
