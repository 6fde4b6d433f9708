package kz.adep.statistics;

import java.math.BigDecimal;
import java.util.OptionalInt;
import kz.adep.statistics.domain.RunsNull;
import org.jspecify.annotations.Nullable;

/**
 * Critical numbers of runs (Swed and Eisenhart 1943) with the rule "reject if R <= lower", "reject if R >= upper"; null
 * where no number of runs is rare enough. A two-sided test at alpha uses the pair for half of alpha. Up to 2000 values
 * P and alpha are compared as exact fractions, so that P = alpha rejects.
 *
 * @param lower greatest c with P(R <= c) <= alpha
 * @param upper smallest c with P(R >= c) <= alpha
 */
public record CriticalValues(
        BigDecimal alpha,
        @Nullable Integer lower,
        @Nullable Integer upper,
        @Nullable Integer lowerHalfAlpha,
        @Nullable Integer upperHalfAlpha) {

    private static final int LONGEST_ALPHA = 50;

    static CriticalValues of(RunsNull sizes, BigDecimal alpha) {
        check(alpha);
        BigDecimal half = alpha.multiply(new BigDecimal("0.5"));
        return new CriticalValues(
                alpha,
                orNull(sizes.lowerCritical(alpha)),
                orNull(sizes.upperCritical(alpha)),
                orNull(sizes.lowerCritical(half)),
                orNull(sizes.upperCritical(half)));
    }

    static void check(BigDecimal alpha) {
        if (alpha.scale() > LONGEST_ALPHA || alpha.signum() <= 0 || alpha.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("alpha must be between 0 and 1, with at most 50 decimals");
        }
    }

    boolean rejectsLower(int runs) {
        return lower != null && runs <= lower;
    }

    boolean rejectsLowerHalfAlpha(int runs) {
        return lowerHalfAlpha != null && runs <= lowerHalfAlpha;
    }

    boolean rejectsTwoSided(int runs) {
        return rejectsLowerHalfAlpha(runs) || (upperHalfAlpha != null && runs >= upperHalfAlpha);
    }

    private static @Nullable Integer orNull(OptionalInt critical) {
        return critical.isPresent() ? critical.getAsInt() : null;
    }
}
