package kz.adep.transparency.web.runs;

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
class RunsTestApiControllerTests {

    private static final String PAPER = """
            {"study": ["5", "7", "2", "10", "3", "1", "4", "13", "11", "15"], "alpha": "0.05",
             "control": ["-5", "3", "1", "2", "-7", "-12", "-8", "0", "1", "-6", "-2", "-11", "-9"]}""";

    @Autowired
    private MockMvcTester mvc;

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
                        "verdict");
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
        "$.verdict.twoSidedDoubling, DEPENDS_ON_TIE_ORDER"
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
                "{\"study\": [\"1\"], \"control\": [\"2\"], \"alpha\": \"1.5\"} | UNREADABLE | | ",
                "{\"study\": 7 | UNREADABLE | | "
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

    private MvcTestResult ask(String body) {
        return mvc.post()
                .uri("/api/v1/runs-test")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
