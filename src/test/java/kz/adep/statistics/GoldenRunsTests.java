package kz.adep.statistics;

import static kz.adep.statistics.Golden.agree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class GoldenRunsTests {

    static Stream<Named<JsonNode>> samples() {
        return Golden.cases("data");
    }

    static Stream<Named<JsonNode>> sizes() {
        return Golden.cases("null");
    }

    static Stream<Named<JsonNode>> refused() {
        return Golden.cases("error");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void countsOfTheSamplesAgree(JsonNode golden) {
        RunsTestResult result = Golden.judge(golden);

        assertThat(result.n1()).isEqualTo(golden.get("n1").asInt());
        assertThat(result.n2()).isEqualTo(golden.get("n2").asInt());
        assertThat(result.distinctValues())
                .isEqualTo(golden.get("distinctValues").asInt());
        assertThat(result.crossGroupTieBlocks())
                .isEqualTo(golden.get("crossGroupTieBlocks").asInt());
        assertThat(result.runsMin()).isEqualTo(golden.get("runsMin").asInt());
        assertThat(result.runsMax()).isEqualTo(golden.get("runsMax").asInt());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void figuresOfTheSamplesAgree(JsonNode golden) {
        RunsTestResult result = Golden.judge(golden);

        agree(result.meanRunsNull(), golden.get("meanRunsNull"));
        agree(result.varRunsNull(), golden.get("varRunsNull"));
        agree(result.atMin(), golden.get("atMin"), result.n());
        agree(result.atMax(), golden.get("atMax"), result.n());
        agree(result.critical(), golden.get("critical"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tieOrdersOfTheSamplesAgree(JsonNode sample) {
        TieOrders ours = Golden.judge(sample).tieOrders();
        JsonNode golden = sample.get("tieOrders");

        agree(ours.meanRuns(), golden.get("meanRuns"));
        agree(ours.varRuns(), golden.get("varRuns"));
        agree(ours.meanLowerP(), golden.get("meanLowerP"), 0);
        agree(ours.meanUpperP(), golden.get("meanUpperP"), 0);
        agree(ours.meanTwoSidedDoubling(), golden.get("meanTwoSidedDoubling"), 0);
        agree(ours.shareRejectingLower(), golden.get("fractionRejectLower0.05"));
        agree(ours.shareRejectingLowerHalfAlpha(), golden.get("fractionRejectLower0.025"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void ordersOfTheSamplesAreCountedAlike(JsonNode sample) {
        TieOrders ours = Golden.judge(sample).tieOrders();
        JsonNode golden = sample.get("tieOrders");

        assertThat(String.valueOf(ours.totalOrders()))
                .isEqualTo(golden.get("totalOrders").asString("null"));
        assertThat(ours.totalOrdersLog10())
                .isCloseTo(golden.get("totalOrdersLog10").asDouble(), within(1e-11));
        golden.get("distribution")
                .properties()
                .forEach(entry -> assertThat(ours.distribution())
                        .extracting(weight -> weight.runs() + ":" + weight.orders())
                        .contains(entry.getKey() + ":" + entry.getValue().asString()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void verdictsOnTheSamplesAgree(JsonNode golden) {
        RunsTestResult result = Golden.judge(golden);

        assertThat(result.verdictLower()).isEqualTo(verdict(golden.get("decisionLower0.05")));
        assertThat(result.verdictTwoSidedDoubling()).isEqualTo(verdict(golden.get("decisionTwoSidedDoubling0.05")));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void figuresOfTheNullDistributionAgree(JsonNode golden) {
        int n1 = golden.get("n1").asInt();
        int n2 = golden.get("n2").asInt();
        RunsFigures figures = RunsTest.figures(n1, n2, golden.at("/at/runs").asInt());

        agree(figures, golden.get("at"), n1 + n2);
        if (!golden.get("critical").isNull()) {
            agree(RunsTest.critical(n1, n2, RunsTest.DEFAULT_ALPHA), golden.get("critical"));
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void samplesWithoutAnAnswerAreRefusedWithTheCode(JsonNode golden) {
        assertThatThrownBy(() -> Golden.judge(golden))
                .isInstanceOfSatisfying(
                        RunsTestError.class,
                        error -> assertThat(error.code().name())
                                .isEqualTo(golden.get("expectedError").asString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.05", "0.025"})
    void tablesOfSwedAndEisenhartAgree(String alpha) {
        Golden.table(alpha).properties().forEach(entry -> {
            String[] sizes = entry.getKey().split(",");
            CriticalValues ours =
                    RunsTest.critical(Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]), new BigDecimal(alpha));
            assertThat(ours.lower())
                    .as(entry.getKey())
                    .isEqualTo(Golden.whole(entry.getValue().get(0)));
            assertThat(ours.upper())
                    .as(entry.getKey())
                    .isEqualTo(Golden.whole(entry.getValue().get(1)));
        });
    }

    private static Verdict verdict(JsonNode golden) {
        return Verdict.valueOf(golden.asString().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
