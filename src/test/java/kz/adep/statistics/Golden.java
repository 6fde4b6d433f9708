package kz.adep.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The golden figures, computed elsewhere with exact fractions, and how closely ours must agree. */
final class Golden {

    private static final JsonNode ALL = read();

    private static final BigDecimal LN_10 = new BigDecimal("2.302585092994045684017991454684364208");

    private Golden() {}

    static Stream<Named<JsonNode>> cases(String kind) {
        return ALL.get("cases")
                .valueStream()
                .filter(each -> each.get("kind").asString().equals(kind))
                .map(each -> Named.of(each.get("id").asString(), each));
    }

    static JsonNode table(String alpha) {
        return ALL.get("swedEisenhart").get("alpha" + alpha);
    }

    static RunsTestResult judge(JsonNode golden) {
        return RunsTest.of(
                DecimalSample.of(tokens(golden.get("x")), RunsTestError.Group.STUDY, 10_000),
                DecimalSample.of(tokens(golden.get("y")), RunsTestError.Group.CONTROL, 10_000));
    }

    static List<String> tokens(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    static void agree(RunsFigures ours, JsonNode golden, int n) {
        assertThat(ours.runs()).isEqualTo(golden.get("runs").asInt());
        agree(ours.lowerP(), golden.get("lowerP"), n);
        agree(ours.upperP(), golden.get("upperP"), n);
        agree(ours.pmf(), golden.get("pmf"), n);
        agree(ours.twoSidedDoubling(), golden.get("twoSidedDoubling"), n);
        agree(ours.twoSidedDistance(), golden.get("twoSidedDistance"), n);
        agree(ours.z(), golden.get("z"), 1e-13);
        agree(ours.zContinuityLower(), golden.get("zContinuityLower"), 1e-13);
        agree(ours.normalLowerP(), golden.get("normalLowerP"), 1e-10);
        agree(ours.normalLowerPContinuity(), golden.get("normalLowerPContinuity"), 1e-10);
    }

    static void agree(Probability ours, JsonNode golden, int n) {
        if (golden.isNull()) {
            return;
        }
        BigDecimal exact = new BigDecimal(golden.get("dec").asString());
        close(ours.value(), exact.doubleValue(), n <= 2000 ? 1e-12 : 1e-11);
        lnCloseTo(ours.ln(), golden);
        fraction(ours.fraction(), golden);
    }

    static void agree(Quantity ours, JsonNode golden) {
        close(ours.value(), golden.get("dec").asDouble(), 1e-12);
        fraction(ours.fraction(), golden);
    }

    static void agree(CriticalValues ours, JsonNode golden) {
        assertThat(ours.lower()).isEqualTo(whole(golden.at("/alpha0.05/lower")));
        assertThat(ours.upper()).isEqualTo(whole(golden.at("/alpha0.05/upper")));
        assertThat(ours.lowerHalfAlpha()).isEqualTo(whole(golden.at("/alpha0.025/lower")));
        assertThat(ours.upperHalfAlpha()).isEqualTo(whole(golden.at("/alpha0.025/upper")));
    }

    static Integer whole(JsonNode number) {
        return number.isNull() ? null : number.asInt();
    }

    private static void fraction(Fraction ours, JsonNode golden) {
        String fraction =
                golden.get("frac").isNull() ? null : golden.get("frac").asString();
        assertThat(ours == null ? null : ours.toString()).isEqualTo(fraction);
    }

    private static void agree(Double ours, JsonNode golden, double relative) {
        if (golden.isNull()) {
            assertThat(ours).isNull();
        } else {
            close(ours, golden.asDouble(), relative);
        }
    }

    private static void close(double ours, double golden, double relative) {
        assertThat(ours).isCloseTo(golden, within(relative * Math.abs(golden)));
    }

    /** The golden value is rounded to 25 digits, so that a logarithm nearer 0 than that reads 0. */
    private static void lnCloseTo(double ours, JsonNode golden) {
        if (golden.get("log10").isNull()) {
            assertThat(ours).isEqualTo(Double.NEGATIVE_INFINITY);
            return;
        }
        double ln =
                new BigDecimal(golden.get("log10").asString()).multiply(LN_10).doubleValue();
        assertThat(ours).isCloseTo(ln, within((ln < -690 ? 1e-13 : 1e-11) * Math.abs(ln) + 1e-24));
    }

    private static JsonNode read() {
        try (InputStream file = Golden.class.getResourceAsStream("/statistics/golden.json")) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
