package kz.adep.statistics.companion;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.OptionalLong;
import kz.adep.statistics.Probability;
import kz.adep.statistics.companion.Companions.Method;
import kz.adep.statistics.domain.Blocks;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Null distribution of the Mann-Whitney statistic given the ties: exact from the doubled mid-ranks, so that all sums are
 * whole numbers, else normal. The statistic is passed as 2U.
 */
final class RankNull {

    private static final double FAR = -37;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final @Nullable ScoreSums exact;
    private final double mean;
    private final double deviation;
    /** Least doubled rank sum of the study group. */
    private final long least;

    private RankNull(@Nullable ScoreSums exact, long studies, long controls, double tieCorrection) {
        this.exact = exact;
        double n = studies + controls;
        mean = (double) studies * controls;
        deviation = Math.sqrt(mean / 3 * (n + 1 - tieCorrection / (n * (n - 1))));
        least = studies * (studies + 1);
    }

    static RankNull of(Blocks blocks) {
        int studies = 0;
        int n = 0;
        double tieCorrection = 0;
        for (int j = 0; j < blocks.size(); j++) {
            studies += blocks.study(j);
            n += blocks.total(j);
            double t = blocks.total(j);
            tieCorrection += t * (t * t - 1);
        }
        return new RankNull(ScoreSums.of(doubledRanks(blocks, n), studies), studies, n - studies, tieCorrection);
    }

    private static long[] doubledRanks(Blocks blocks, int n) {
        long[] ranks = new long[n];
        int before = 0;
        for (int j = 0; j < blocks.size(); j++) {
            int after = before + blocks.total(j);
            Arrays.fill(ranks, before, after, (long) before + after + 1);
            before = after;
        }
        return ranks;
    }

    Method method() {
        return exact == null ? Method.NORMAL_APPROXIMATION : Method.EXACT;
    }

    /** P(2U <= u). */
    Probability lower(long u) {
        return exact == null ? normal((u + 1 - mean) / deviation) : exact.lower(u + least);
    }

    /** P(2U >= u). */
    Probability upper(long u) {
        return exact == null ? normal((mean - u + 1) / deviation) : exact.upper(u + least);
    }

    /** P(|U - mean| >= |u - mean|). */
    Probability twoSided(long u) {
        if (exact != null) {
            return exact.atLeastAsFar(u + least);
        }
        Probability one = normal((1 - Math.abs(u - mean)) / deviation);
        return one.value() >= 0.5 ? Probability.of(1) : new Probability(2 * one.value(), one.ln() + Math.log(2), null);
    }

    /** Greatest u with P(2U <= u) <= level; empty if there is none. */
    OptionalLong lowerCritical(BigDecimal level) {
        if (exact != null) {
            OptionalLong sum = exact.lowerCritical(level);
            return sum.isPresent() ? OptionalLong.of(sum.getAsLong() - least) : sum;
        }
        double u = Math.floor(mean - 1 + deviation * NORMAL.inverseCumulativeProbability(level.doubleValue()));
        return u < 0 ? OptionalLong.empty() : OptionalLong.of((long) u);
    }

    /** Smallest u with P(2U >= u) <= level; empty if there is none. */
    OptionalLong upperCritical(BigDecimal level) {
        if (exact != null) {
            OptionalLong sum = exact.upperCritical(level);
            return sum.isPresent() ? OptionalLong.of(sum.getAsLong() - least) : sum;
        }
        OptionalLong mirrored = lowerCritical(level);
        return mirrored.isPresent() ? OptionalLong.of((long) (2 * mean) - mirrored.getAsLong()) : mirrored;
    }

    /** Far out the distribution function underflows; there its logarithm comes from the asymptotic series. */
    private static Probability normal(double z) {
        if (z > FAR) {
            return Probability.of(NORMAL.cumulativeProbability(z));
        }
        double squared = z * z;
        double ln = -squared / 2 - Math.log(-z * Math.sqrt(2 * Math.PI)) + Math.log1p((3 / squared - 1) / squared);
        return new Probability(Math.exp(ln), ln, null);
    }
}
