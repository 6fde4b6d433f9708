package kz.adep.statistics.companion;

import java.util.Arrays;
import kz.adep.statistics.Probability;
import kz.adep.statistics.companion.Companions.Method;
import org.apache.commons.math3.stat.StatUtils;
import org.jspecify.annotations.Nullable;

/**
 * The permutation test of Fisher (1935) and Pitman (1937) for the difference of the means: p is the share of all ways to
 * hand the pooled values to the groups with a sum of the study group at least as extreme. Exact by the shift algorithm of
 * Streitberg and Roehmel (1986) where the values are decimals of few places and a modest range, or by writing out all
 * ways up to a million of them; else from random ways with p = (b + 1) / (draws + 1), b of them being as extreme (Davison
 * and Hinkley 1997), by a partial shuffle of Fisher and Yates, or by random marks where the values are hundreds of thousands,
 * with {@link java.util.SplittableRandom} (SplitMix64; Steele, Lea and Flood 2014). How many draws hangs on the number of
 * values alone: 199 to 99,999.
 *
 * @param difference mean of the study group - mean of the control group, in the unit of the values
 * @param lowerP P(sum <= observed), against the study group having the smaller mean
 * @param upperP P(sum >= observed), against the study group having the greater mean
 * @param twoSidedP P(|sum - mean| >= |observed - mean|)
 * @param seed of the random ways; null where exact
 * @param draws number of random ways; null where exact
 * @param standardError of twoSidedP, sqrt(p (1 - p) / draws); null where exact
 */
public record MeansPermutation(
        Method method,
        double difference,
        Probability lowerP,
        Probability upperP,
        Probability twoSidedP,
        @Nullable Long seed,
        @Nullable Integer draws,
        @Nullable Double standardError) {

    static MeansPermutation of(Samples samples, long seed) {
        double difference = StatUtils.mean(samples.study()) - StatUtils.mean(samples.control());
        double[] study = samples.scaled(samples.study());
        double[] control = samples.scaled(samples.control());
        if (samples.areWhole()) {
            ScoreSums sums = ScoreSums.of(ascending(study, control), study.length);
            if (sums != null) {
                return exact(
                        difference,
                        sums,
                        Arrays.stream(study).mapToLong(value -> (long) value).sum());
            }
        }
        LabelDraws draws = LabelDraws.of(study, control, samples.areWhole());
        return draws.isEnumerable()
                ? byCounts(difference, draws.all(), null)
                : byCounts(difference, draws.random(seed), seed);
    }

    private static long[] ascending(double[] study, double[] control) {
        long[] pooled = new long[study.length + control.length];
        Arrays.setAll(pooled, i -> (long) (i < study.length ? study[i] : control[i - study.length]));
        Arrays.sort(pooled);
        return pooled;
    }

    private static MeansPermutation exact(double difference, ScoreSums sums, long sum) {
        return new MeansPermutation(
                Method.EXACT, difference, sums.lower(sum), sums.upper(sum), sums.atLeastAsFar(sum), null, null, null);
    }

    private static MeansPermutation byCounts(double difference, LabelDraws.Counts counts, @Nullable Long seed) {
        Probability twoSided = counts.share(counts.far());
        boolean exact = seed == null;
        double p = twoSided.value();
        return new MeansPermutation(
                exact ? Method.EXACT : Method.MONTE_CARLO,
                difference,
                counts.share(counts.low()),
                counts.share(counts.high()),
                twoSided,
                seed,
                exact ? null : counts.all() - 1,
                exact ? null : Math.sqrt(p * (1 - p) / (counts.all() - 1)));
    }
}
