package kz.adep.statistics.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The null distribution for two group sizes, in floating point and, up to a limit, in whole numbers. */
public final class RunsNull {

    /** Up to so many values every decision is a comparison of whole numbers. */
    public static final int EXACT_LIMIT = 2000;

    private final RunsDistribution distribution;
    private final @Nullable ExactRuns exact;

    public RunsNull(int a, int b) {
        distribution = new RunsDistribution(a, b);
        exact = (long) a + b <= EXACT_LIMIT ? new ExactRuns(a, b) : null;
    }

    public RunsDistribution distribution() {
        return distribution;
    }

    public @Nullable ExactRuns exact() {
        return exact;
    }

    /** Greatest c with P(R <= c) <= alpha; empty if there is none. */
    public OptionalInt lowerCritical(BigDecimal alpha) {
        int rejected = 1;
        int kept = distribution.max();
        while (kept - rejected > 1) {
            int middle = (rejected + kept) >>> 1;
            if (lowerWithin(middle, alpha)) {
                rejected = middle;
            } else {
                kept = middle;
            }
        }
        return rejected < 2 ? OptionalInt.empty() : OptionalInt.of(rejected);
    }

    /** Smallest c with P(R >= c) <= alpha; empty if there is none. */
    public OptionalInt upperCritical(BigDecimal alpha) {
        int kept = 2;
        int rejected = distribution.max() + 1;
        while (rejected - kept > 1) {
            int middle = (rejected + kept) >>> 1;
            if (upperWithin(middle, alpha)) {
                rejected = middle;
            } else {
                kept = middle;
            }
        }
        return rejected > distribution.max() ? OptionalInt.empty() : OptionalInt.of(rejected);
    }

    private boolean lowerWithin(int runs, BigDecimal alpha) {
        return exact == null
                ? distribution.lower(runs).value() <= alpha.doubleValue()
                : within(exact.lower(runs), exact.total(), alpha);
    }

    private boolean upperWithin(int runs, BigDecimal alpha) {
        return exact == null
                ? distribution.upper(runs).value() <= alpha.doubleValue()
                : within(exact.upper(runs), exact.total(), alpha);
    }

    private static boolean within(BigInteger count, BigInteger total, BigDecimal alpha) {
        return new BigDecimal(count).compareTo(new BigDecimal(total).multiply(alpha)) <= 0;
    }
}
