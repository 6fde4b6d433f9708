package kz.adep.statistics.companion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import kz.adep.statistics.Probability;
import kz.adep.statistics.TwoSamples;

/** The slow truth: a statistic of every way to hand the pooled values to the groups. */
record EnumeratedLabels(List<Double> statistics, double observed) {

    static EnumeratedLabels of(TwoSamples samples, ToDoubleBiFunction<double[], double[]> statistic) {
        double[] pooled = samples.pooled();
        List<Double> all = new ArrayList<>();
        for (int labels = 0; labels < 1 << pooled.length; labels++) {
            if (Integer.bitCount(labels) == samples.first().size()) {
                all.add(statistic.applyAsDouble(labelled(pooled, labels, 1), labelled(pooled, labels, 0)));
            }
        }
        return new EnumeratedLabels(all, statistic.applyAsDouble(samples.study(), samples.control()));
    }

    private static double[] labelled(double[] pooled, int labels, int label) {
        return IntStream.range(0, pooled.length)
                .filter(i -> (labels >> i & 1) == label)
                .mapToDouble(i -> pooled[i])
                .toArray();
    }

    Probability lower() {
        return share(each -> each <= observed);
    }

    Probability upper() {
        return share(each -> each >= observed);
    }

    Probability atLeastAsFarFrom(double mean) {
        return share(each -> Math.abs(each - mean) >= Math.abs(observed - mean));
    }

    boolean occurs(DoublePredicate kind) {
        return statistics.stream().distinct().anyMatch(kind::test);
    }

    Probability share(DoublePredicate extreme) {
        long count = statistics.stream().filter(extreme::test).count();
        return Probability.of(BigInteger.valueOf(count), BigInteger.valueOf(statistics.size()));
    }
}
