package kz.adep.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Two samples of whole numbers, as a property draws them; the fewer numbers there are, the more ties. */
public record TwoSamples(List<Double> first, List<Double> second) {

    /** At least two values in all that differ, so that the samples can be judged. */
    public static Arbitrary<TwoSamples> upTo(int mostInGroup, int mostNumbers) {
        return Arbitraries.integers().between(1, mostNumbers - 1).flatMap(greatest -> {
            Arbitrary<List<Double>> sample = Arbitraries.integers()
                    .between(0, greatest)
                    .map(Integer::doubleValue)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(mostInGroup);
            return Combinators.combine(sample, sample).as(TwoSamples::new).filter(samples -> samples.distinct() > 1);
        });
    }

    private long distinct() {
        return Arrays.stream(pooled()).distinct().count();
    }

    public double[] study() {
        return first.stream().mapToDouble(each -> each).toArray();
    }

    public double[] control() {
        return second.stream().mapToDouble(each -> each).toArray();
    }

    public double[] pooled() {
        double[] pooled = Arrays.copyOf(study(), first.size() + second.size());
        System.arraycopy(control(), 0, pooled, first.size(), second.size());
        return pooled;
    }

    public TwoSamples exchanged() {
        return new TwoSamples(second, first);
    }

    public TwoSamples map(DoubleUnaryOperator change) {
        return new TwoSamples(
                first.stream().map(change::applyAsDouble).toList(),
                second.stream().map(change::applyAsDouble).toList());
    }
}
