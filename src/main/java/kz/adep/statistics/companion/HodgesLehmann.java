package kz.adep.statistics.companion;

import java.math.BigDecimal;
import java.util.OptionalLong;
import kz.adep.statistics.companion.Companions.Method;
import org.jspecify.annotations.Nullable;

/**
 * The shift of Hodges and Lehmann (1963): the median of all n1 n2 differences x - y of a study and a control value, in the
 * unit of the values. The confidence interval holds every shift at which U of {@link MannWhitney}, counted over the differences
 * less the shift, lies between its critical values: c, the greatest that occurs with P(U <= c) <= alpha / 2, and C, the least
 * with P(U >= C) <= alpha / 2, given the observed ties where exact. So the limits are differences that occur, of rank
 * n1 n2 - C + 1 and n1 n2 - c. Where there is no tie, this is the interval of Moses, as wilcox.test of R has it.
 *
 * @param method how the null distribution behind the interval was found; the shift itself is always exact
 * @param shift how much study values exceed control values
 * @param confidence 1 - alpha
 * @param lower lower limit, null for no limit: too few values for the level
 * @param upper upper limit, null likewise
 * @param achievedConfidence 1 - P(U <= c) - P(U >= C), at least the confidence asked for where exact
 */
public record HodgesLehmann(
        Method method,
        double shift,
        BigDecimal confidence,
        @Nullable Double lower,
        @Nullable Double upper,
        double achievedConfidence) {

    static HodgesLehmann of(Samples samples, RankNull ranks, BigDecimal alpha) {
        Differences differences = new Differences(samples.scaled(samples.study()), samples.scaled(samples.control()));
        BigDecimal half = alpha.multiply(new BigDecimal("0.5"));
        OptionalLong low = ranks.lowerCritical(half);
        OptionalLong high = ranks.upperCritical(half);
        long doubled = 2 * differences.count();
        double outside = (low.isPresent() ? ranks.lower(low.getAsLong()).value() : 0)
                + (high.isPresent() ? ranks.upper(high.getAsLong()).value() : 0);
        return new HodgesLehmann(
                ranks.method(),
                samples.unscaled(median(differences)),
                BigDecimal.ONE.subtract(alpha),
                high.isPresent()
                        ? samples.unscaled(differences.ofRank(Math.floorDiv(doubled - high.getAsLong(), 2) + 1))
                        : null,
                low.isPresent()
                        ? samples.unscaled(differences.ofRank(-Math.floorDiv(low.getAsLong() - doubled, 2)))
                        : null,
                1 - outside);
    }

    private static double median(Differences differences) {
        long half = differences.count() / 2;
        double upper = differences.ofRank(half + 1);
        return differences.count() % 2 == 1 ? upper : differences.ofRank(half) / 2 + upper / 2;
    }
}
