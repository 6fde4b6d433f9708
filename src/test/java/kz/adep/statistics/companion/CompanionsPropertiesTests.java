package kz.adep.statistics.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import kz.adep.statistics.SeededProperty;
import kz.adep.statistics.TwoSamples;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class CompanionsPropertiesTests {

    @Provide
    Arbitrary<TwoSamples> samples() {
        return TwoSamples.upTo(25, 40);
    }

    private static Companions of(TwoSamples samples) {
        return Companions.of(samples.study(), samples.control(), new BigDecimal("0.05"), 7);
    }

    @SeededProperty
    void exchangingTheGroupsMirrorsTheRankTest(@ForAll("samples") TwoSamples samples) {
        MannWhitney test = of(samples).mannWhitney();
        MannWhitney mirrored = of(samples.exchanged()).mannWhitney();

        assertThat(mirrored.lowerP()).isEqualTo(test.upperP());
        assertThat(mirrored.upperP()).isEqualTo(test.lowerP());
        assertThat(mirrored.twoSidedP()).isEqualTo(test.twoSidedP());
        assertThat(mirrored.u() + test.u())
                .isEqualTo(samples.first().size() * samples.second().size());
    }

    @SeededProperty
    void exchangingTheGroupsTurnsTheShiftAround(@ForAll("samples") TwoSamples samples) {
        HodgesLehmann shift = of(samples).shift();
        HodgesLehmann turned = of(samples.exchanged()).shift();

        assertThat(turned.shift()).isEqualTo(0 - shift.shift());
        assertThat(turned.lower()).isEqualTo(negated(shift.upper()));
        assertThat(turned.upper()).isEqualTo(negated(shift.lower()));
        assertThat(turned.achievedConfidence()).isEqualTo(shift.achievedConfidence());
    }

    private static @Nullable Double negated(@Nullable Double limit) {
        return limit == null ? null : 0 - limit;
    }

    @SeededProperty
    void exchangingTheGroupsMirrorsTheOtherTests(@ForAll("samples") TwoSamples samples) {
        Companions result = of(samples);
        Companions mirrored = of(samples.exchanged());

        assertThat(mirrored.kolmogorovSmirnov()).isEqualTo(result.kolmogorovSmirnov());
        assertThat(mirrored.study()).isEqualTo(result.control());
        assertThat(mirrored.meansPermutation().lowerP())
                .isEqualTo(result.meansPermutation().upperP());
        assertThat(mirrored.meansPermutation().twoSidedP())
                .isEqualTo(result.meansPermutation().twoSidedP());
    }

    @SeededProperty
    void randomLabelsAreMirroredToo(@ForAll("samples") TwoSamples samples) {
        MeansPermutation test = of(samples.map(Math::exp)).meansPermutation();
        MeansPermutation mirrored = of(samples.exchanged().map(Math::exp)).meansPermutation();

        assertThat(mirrored.method()).isEqualTo(test.method());
        assertThat(mirrored.lowerP()).isEqualTo(test.upperP());
        assertThat(mirrored.twoSidedP()).isEqualTo(test.twoSidedP());
    }

    @SeededProperty
    void shiftOfBothGroupsChangesNoFigureButTheSummaries(@ForAll("samples") TwoSamples samples) {
        assertThat(of(samples.map(x -> x - 170)))
                .usingRecursiveComparison()
                .withEqualsForType((one, other) -> Math.abs(one - other) < 1e-12, Double.class)
                .ignoringFields("study", "control")
                .isEqualTo(of(samples));
    }

    @SeededProperty
    void growingTransformChangesNeitherRankTestNorDistance(@ForAll("samples") TwoSamples samples) {
        Companions result = of(samples);

        for (DoubleUnaryOperator change : new DoubleUnaryOperator[] {x -> x * x * x, x -> -1 / (x + 1), Math::exp}) {
            Companions changed = of(samples.map(change));
            assertThat(changed.mannWhitney()).isEqualTo(result.mannWhitney());
            assertThat(changed.kolmogorovSmirnov()).isEqualTo(result.kolmogorovSmirnov());
        }
    }

    @SeededProperty
    void orderOfTheInputIsOfNoConsequence(@ForAll("samples") TwoSamples samples) {
        double[] ascending = samples.study();
        Arrays.sort(ascending);

        assertThat(Companions.of(ascending, samples.control(), new BigDecimal("0.05"), 7))
                .isEqualTo(of(samples));
    }
}
