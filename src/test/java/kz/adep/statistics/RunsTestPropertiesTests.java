package kz.adep.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RunsTestPropertiesTests {

    @Provide
    Arbitrary<TwoSamples> samples() {
        return TwoSamples.upTo(90, 60);
    }

    private static RunsTestResult judge(TwoSamples samples) {
        return RunsTest.of(samples.study(), samples.control());
    }

    @SeededProperty
    void exchangingTheGroupsChangesNoFigure(@ForAll("samples") TwoSamples samples) {
        assertThat(judge(samples.exchanged()))
                .usingRecursiveComparison()
                .ignoringFields("n1", "n2", "blocks")
                .isEqualTo(judge(samples));
    }

    @SeededProperty
    void shiftAndGrowingTransformChangeNothingButTheValues(@ForAll("samples") TwoSamples samples) {
        RunsTestResult result = judge(samples);

        for (DoubleUnaryOperator change : new DoubleUnaryOperator[] {x -> x + 17, x -> -1 / (x + 1), Math::exp}) {
            assertThat(judge(samples.map(change)))
                    .usingRecursiveComparison()
                    .ignoringFields("blocks")
                    .isEqualTo(result);
        }
    }

    @SeededProperty
    void orderOfTheInputIsOfNoConsequence(@ForAll("samples") TwoSamples samples) {
        double[] ascending = samples.study();
        Arrays.sort(ascending);

        assertThat(RunsTest.of(ascending, samples.control())).isEqualTo(judge(samples));
    }

    @SeededProperty
    void meanPLiesBetweenTheEndsAndSharesAddUpToOne(@ForAll("samples") TwoSamples samples) {
        RunsTestResult result = judge(samples);
        TieOrders orders = result.tieOrders();

        assertThat(orders.distribution().stream()
                        .mapToDouble(TieOrders.Weight::share)
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(orders.meanLowerP().value())
                .isBetween(
                        result.atMin().lowerP().value() * (1 - 1e-12),
                        result.atMax().lowerP().value() * (1 + 1e-12));
    }

    @SeededProperty
    void nullDistributionAddsUpToOne(
            @ForAll @IntRange(min = 1, max = 400) int n1, @ForAll @IntRange(min = 1, max = 400) int n2) {
        assertThat(Arrays.stream(RunsTest.probabilities(n1, n2)).sum()).isCloseTo(1, within(1e-12));
    }
}
