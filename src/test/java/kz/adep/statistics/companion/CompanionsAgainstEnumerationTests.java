package kz.adep.statistics.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import kz.adep.statistics.SeededProperty;
import kz.adep.statistics.TwoSamples;
import kz.adep.statistics.companion.Companions.Method;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** Small samples, nearly all tied, against all ways to hand the values to the groups. */
class CompanionsAgainstEnumerationTests {

    private static final double ALPHA = 0.2;

    @Provide
    Arbitrary<TwoSamples> tied() {
        return TwoSamples.upTo(6, 12);
    }

    private static Companions of(TwoSamples samples) {
        return Companions.of(samples.study(), samples.control(), new BigDecimal("0.2"), 7);
    }

    private static double pairs(TwoSamples samples) {
        return samples.first().size() * samples.second().size();
    }

    @SeededProperty
    void rankTestEqualsEnumeration(@ForAll("tied") TwoSamples samples) {
        EnumeratedLabels all = EnumeratedLabels.of(samples, (x, y) -> u(x, y, 0));
        MannWhitney test = of(samples).mannWhitney();

        assertThat(test.u()).isEqualTo(all.observed());
        assertThat(test.lowerP()).isEqualTo(all.lower());
        assertThat(test.upperP()).isEqualTo(all.upper());
        assertThat(test.twoSidedP()).isEqualTo(all.atLeastAsFarFrom(pairs(samples) / 2));
    }

    @SeededProperty
    void distanceEqualsEnumeration(@ForAll("tied") TwoSamples samples) {
        EnumeratedLabels all = EnumeratedLabels.of(samples, CompanionsAgainstEnumerationTests::wholeDistance);
        KolmogorovSmirnov test = of(samples).kolmogorovSmirnov();

        assertThat(test.d()).isEqualTo(all.observed() / pairs(samples));
        assertThat(test.twoSidedP()).isEqualTo(all.upper());
    }

    @SeededProperty
    void permutationOfMeansEqualsEnumeration(@ForAll("tied") TwoSamples samples) {
        int n = samples.pooled().length;
        EnumeratedLabels all =
                EnumeratedLabels.of(samples, (x, y) -> n * Arrays.stream(x).sum());
        MeansPermutation test = of(samples).meansPermutation();
        double mean = samples.first().size() * Arrays.stream(samples.pooled()).sum();

        assertThat(test.lowerP()).isEqualTo(all.lower());
        assertThat(test.upperP()).isEqualTo(all.upper());
        assertThat(test.twoSidedP()).isEqualTo(all.atLeastAsFarFrom(mean));
    }

    @SeededProperty
    void waysWrittenOutEqualTheShiftAlgorithm(@ForAll("tied") TwoSamples samples) {
        MeansPermutation writtenOut = of(samples.map(x -> x * Math.PI)).meansPermutation();
        MeansPermutation shifted = of(samples).meansPermutation();

        assertThat(writtenOut.method()).isEqualTo(Method.EXACT);
        assertThat(writtenOut.lowerP()).isEqualTo(shifted.lowerP());
        assertThat(writtenOut.upperP()).isEqualTo(shifted.upperP());
        assertThat(writtenOut.twoSidedP()).isEqualTo(shifted.twoSidedP());
    }

    @SeededProperty
    void intervalHoldsTheShiftsThatTheRankTestKeeps(@ForAll("tied") TwoSamples samples) {
        EnumeratedLabels all = EnumeratedLabels.of(samples, (x, y) -> u(x, y, 0));
        HodgesLehmann interval = of(samples).shift();

        for (double shift = -12.5; shift < 13; shift++) {
            double u = u(samples.study(), samples.control(), shift);
            boolean rejected = all.occurs(
                            c -> c >= u && all.share(each -> each <= c).value() <= ALPHA / 2)
                    || all.occurs(c -> c <= u && all.share(each -> each >= c).value() <= ALPHA / 2);
            assertThat((interval.lower() == null || interval.lower() < shift)
                            && (interval.upper() == null || interval.upper() > shift))
                    .isEqualTo(!rejected);
        }
    }

    private static double u(double[] x, double[] y, double shift) {
        return Arrays.stream(x)
                .map(a -> Arrays.stream(y)
                        .map(b -> (Math.signum(a - b - shift) + 1) / 2)
                        .sum())
                .sum();
    }

    /** The greatest distance of the distribution functions, times the number of pairs. */
    private static double wholeDistance(double[] x, double[] y) {
        return DoubleStream.concat(Arrays.stream(x), Arrays.stream(y))
                .map(value -> Math.abs(upTo(x, value) * y.length - upTo(y, value) * x.length))
                .max()
                .orElseThrow();
    }

    private static long upTo(double[] sample, double value) {
        return Arrays.stream(sample).filter(each -> each <= value).count();
    }
}
