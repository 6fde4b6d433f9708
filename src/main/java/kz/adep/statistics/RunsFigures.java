package kz.adep.statistics;

import java.math.BigInteger;
import java.util.function.BiFunction;
import kz.adep.statistics.domain.ExactRuns;
import kz.adep.statistics.domain.RunsDistribution;
import kz.adep.statistics.domain.RunsNull;
import kz.adep.statistics.domain.Tail;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * What the null distribution says about one number of runs r. Exact at every size; the normal figures stand beside the
 * exact ones for comparison only and never decide. They are null where the variance is 0 (one value in each group).
 *
 * @param runs r
 * @param lowerP P(R <= r)
 * @param upperP P(R >= r)
 * @param pmf P(R = r)
 * @param twoSidedDoubling min(1, 2 min(lowerP, upperP)), the two-sided default
 * @param twoSidedDistance P(|R - mean| >= |r - mean|), as SPSS exact tests have it
 * @param z (r - mean) / sd
 * @param zContinuityLower (r + 0.5 - mean) / sd; the correction of the lower tail is always + 0.5
 * @param normalLowerP normal distribution function at z
 * @param normalLowerPContinuity normal distribution function at zContinuityLower
 */
public record RunsFigures(
        int runs,
        Probability lowerP,
        Probability upperP,
        Probability pmf,
        Probability twoSidedDoubling,
        Probability twoSidedDistance,
        @Nullable Double z,
        @Nullable Double zContinuityLower,
        @Nullable Double normalLowerP,
        @Nullable Double normalLowerPContinuity) {

    static RunsFigures of(RunsNull sizes, int r) {
        RunsDistribution runs = sizes.distribution();
        Tail lower = runs.lower(r);
        Tail upper = runs.upper(r);
        boolean spread = runs.max() > 2;
        Double z = spread ? runs.score(2L * r) : null;
        Double corrected = spread ? runs.score(2L * r + 1) : null;
        return new RunsFigures(
                r,
                probability(sizes, r, lower, ExactRuns::lower),
                probability(sizes, r, upper, ExactRuns::upper),
                probability(sizes, r, runs.pmf(r), ExactRuns::count),
                probability(sizes, r, lower.lesser(upper).twice(), ExactRuns::doubled),
                probability(sizes, r, runs.atLeastAsFar(r), ExactRuns::atLeastAsFar),
                z,
                corrected,
                normal(z),
                normal(corrected));
    }

    private static Probability probability(
            RunsNull sizes, int r, Tail tail, BiFunction<ExactRuns, Integer, BigInteger> count) {
        ExactRuns exact = sizes.exact();
        return exact == null ? Probability.of(tail) : Probability.of(tail, count.apply(exact, r), exact.total());
    }

    private static @Nullable Double normal(@Nullable Double z) {
        return z == null ? null : new NormalDistribution(null, 0, 1).cumulativeProbability(z);
    }
}
