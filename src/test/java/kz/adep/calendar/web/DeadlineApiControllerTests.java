package kz.adep.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import kz.adep.AdepTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class DeadlineApiControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void answerHasThePromisedShape() {
        var answer = ask("2027-03-04T10:00", "COMPLAINT");

        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsOnlyKeys("registeredOn", "due", "forwardBy", "latestExtensionFromDue", "rule", "days");
        assertThat(answer).bodyJson().extractingPath("$.due").isEqualTo("2027-04-08");
        assertThat(answer).bodyJson().extractingPath("$.latestExtensionFromDue").isNull();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.rule")
                .asMap()
                .containsOnlyKeys("act", "article")
                .containsEntry("article", "99");
    }

    @Test
    void daysTellWhyTheyDoNotCount() {
        var answer = ask("2026-12-15T10:00", "REQUEST");

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.days[0]")
                .asMap()
                .containsEntry("day", "2026-12-16")
                .containsEntry("counts", false)
                .containsEntry("reason", "INDEPENDENCE_DAY")
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, APPLICATION, receivedAt",
        "2026-02-30T10:00, APPLICATION, receivedAt",
        "2026-11-20T19:00+05:00, APPLICATION, receivedAt",
        "'', APPLICATION, receivedAt",
        "2026-11-20T19:00, application, appealType",
        "2026-11-20T19:00, '', appealType"
    })
    void badValueIsNamed(String receivedAt, String appealType, String parameter) {
        assertProblem(ask(receivedAt, appealType), 400, parameter);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-01-08T10:00, COMPLAINT",
        "2019-01-08T10:00, COMPLAINT",
        "2027-12-30T10:00, REQUEST",
        "2027-11-01T10:00, REQUEST",
        "-999999999-01-01T00:00, REQUEST",
        "+999999999-12-31T23:59, REQUEST"
    })
    void dayThatTheCalendarDoesNotReachIsRefused(String receivedAt, String appealType) {
        assertProblem(ask(receivedAt, appealType), 422, "receivedAt");
    }

    @Test
    void missingParameterIsABadValue() {
        assertProblem(mvc.get().uri("/api/v1/deadlines").exchange(), 400, "receivedAt");
    }

    private MvcTestResult ask(String receivedAt, String appealType) {
        return mvc.get()
                .uri("/api/v1/deadlines")
                .queryParam("receivedAt", receivedAt)
                .queryParam("appealType", appealType)
                .exchange();
    }

    private static void assertProblem(MvcTestResult answer, int status, String parameter) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo(parameter);
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(answer).bodyJson().extractingPath("$.instance").isEqualTo("/api/v1/deadlines");
    }
}
