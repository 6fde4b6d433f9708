package kz.adep.transparency.web.runs.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.adep.AdepTest;
import kz.adep.transparency.service.Desks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@AdepTest
class RunsTestApiControllerTests {

    private static final String PAPER = """
            {"study": ["5", "7", "2", "10", "3", "1", "4", "13", "11", "15"], "alpha": "0.05",
             "control": ["-5", "3", "1", "2", "-7", "-12", "-8", "0", "1", "-6", "-2", "-11", "-9"]}""";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private MessageSource messages;

    @Test
    void answerHasThePromisedShape() {
        assertThat(ask(PAPER)).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
        assertThat(ask(PAPER))
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsOnlyKeys(
                        "n1",
                        "n2",
                        "distinctValues",
                        "crossGroupTieBlocks",
                        "runsMin",
                        "runsMax",
                        "meanRunsNull",
                        "varRunsNull",
                        "atMin",
                        "atMax",
                        "critical",
                        "tieOrders",
                        "verdict",
                        "companions");
    }

    @ParameterizedTest
    @CsvSource({
        "$.runsMin, 4",
        "$.runsMax, 8",
        "$.meanRunsNull.fraction, 283/23",
        "$.atMin.lowerP.fraction, 239/1144066",
        "$.atMax.lowerP.fraction, 733/14858",
        "$.critical.lower, 8",
        "$.critical.upperHalfAlpha, 18",
        "$.tieOrders.totalOrders, 12",
        "$.tieOrders.distribution[1].orders, 9",
        "$.tieOrders.shareRejectingLower.fraction, 1/1",
        "$.verdict.lower, REJECT",
        "$.verdict.twoSidedDoubling, DEPENDS_ON_TIE_ORDER",
        "$.companions.mannWhitney.u, 125.0",
        "$.companions.mannWhitney.method, EXACT",
        "$.companions.mannWhitney.twoSidedP.fraction, 18/572033",
        "$.companions.shift.shift, 11.0",
        "$.companions.shift.lower, 6.0",
        "$.companions.shift.upper, 16.0",
        "$.companions.kolmogorovSmirnov.twoSidedP.fraction, 2/2737",
        "$.companions.meansPermutation.twoSidedP.fraction, 24/572033",
        "$.companions.study.mean, 7.1"
    })
    void paperIsJudgedExactly(String path, String value) {
        assertThat(ask(PAPER))
                .bodyJson()
                .extractingPath(path)
                .satisfies(found -> assertThat(String.valueOf(found)).isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"study\": [], \"control\": [\"1\"]} | EMPTY_GROUP | STUDY | ",
                "{\"study\": [\"1\"]} | EMPTY_GROUP | CONTROL | ",
                "{\"study\": [\"1\"], \"control\": [\"2\", \"x\"]} | NOT_A_NUMBER | CONTROL | 1",
                "{\"study\": [\"1\", null], \"control\": [\"2\"]} | NOT_A_NUMBER | STUDY | 1",
                "{\"study\": [\"1\", \"NaN\"], \"control\": [\"2\"]} | NOT_FINITE | STUDY | 1",
                "{\"study\": [\"2\"], \"control\": [\"2.0\"]} | ALL_TIED | | ",
                "{\"study\": [\"1\"], \"control\": [\"2\"], \"alpha\": \"1.5\"} | INVALID_ALPHA | | ",
                "{\"study\": [\"1\"], \"control\": [\"2\"], \"alpha\": \"0\"} | INVALID_ALPHA | | ",
                "{\"study\": [\"1\"], \"control\": [\"2\"], \"alpha\": \"five\"} | INVALID_ALPHA | | ",
                "{\"study\": [\"1\"], \"control\": [\"2\"], \"alpha\": \"1e-999999999\"} | INVALID_ALPHA | | ",
                "{\"study\": 7 | MALFORMED | | ",
                "{\"study\": [\"1\"], \"control\": [\"2\"], \"alhpa\": \"0.1\"} | MALFORMED | | ",
                "{\"study\": [[\"1\"]], \"control\": [\"2\"]} | MALFORMED | | ",
                "null | MALFORMED | | "
            })
    void refusalHasACodeAndAPlace(String body, String code, String group, Integer index) {
        var answer = ask(body);

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(answer).bodyJson().extractingPath("$").asMap().satisfies(problem -> {
            assertThat(problem.get("group")).isEqualTo(group);
            assertThat(problem.get("index")).isEqualTo(index);
        });
    }

    @Test
    void emptyBodyIsMalformed() {
        assertThat(ask("")).hasStatus(400).bodyJson().extractingPath("$.code").isEqualTo("MALFORMED");
    }

    @Test
    void longBodyIsRefused() {
        var answer = ask("{\"study\": [\"" + "1".repeat(1 << 20) + "\"], \"control\": [\"2\"]}");

        assertThat(answer).hasStatus(413).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("TOO_LARGE");
    }

    @Test
    void moreThanTwentyThousandInBothGroupsAreRefused() {
        String many = IntStream.range(0, 10_001).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(","));

        assertThat(ask("{\"study\": [" + many + "], \"control\": [" + many + "]}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("TOO_MANY_VALUES");
    }

    @Test
    void fullQueueSaysWhenToComeBack() {
        var answer = MockMvcTester.create(standaloneSetup(new RunsTestApiController(Desks.full(), json))
                        .setControllerAdvice(new RunsTestProblems(messages))
                        .build())
                .post()
                .uri("/api/v1/runs-test")
                .contentType(MediaType.APPLICATION_JSON)
                .content(PAPER)
                .exchange();

        assertThat(answer).hasStatus(429).headers().hasValue("Retry-After", "5");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("TOO_BUSY");
    }

    private MvcTestResult ask(String body) {
        return mvc.post()
                .uri("/api/v1/runs-test")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
