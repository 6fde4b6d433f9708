package kz.adep.statistics.domain;

import java.math.BigInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.jspecify.annotations.Nullable;

/**
 * The number of runs over all orders of tied observations: counted while the orders are fewer than 10^60, as shares while
 * the work stays affordable, else not at all.
 */
public final class TieDistribution {

    private static final BigInteger MOST_COUNTED = BigInteger.TEN.pow(60);
    private static final double MOST_WORK = 1e8;

    private final RunRange range;
    private final double log10;
    private final @Nullable Counts counts;
    private final @Nullable BigInteger total;
    private final @Nullable Shares shares;

    public TieDistribution(Blocks blocks, RunRange range) {
        this.range = range;
        this.log10 = log10(blocks);
        this.total = log10 < 61 ? total(blocks) : null;
        this.counts = total == null ? null : Counts.ALGEBRA.overOrders(blocks);
        this.shares = counts == null && work(blocks) <= MOST_WORK ? Shares.ALGEBRA.overOrders(blocks) : null;
    }

    public RunRange range() {
        return range;
    }

    public double log10() {
        return log10;
    }

    public @Nullable BigInteger total() {
        return total;
    }

    public boolean isKnown() {
        return counts != null || shares != null;
    }

    /** Numbers of runs that occur, ascending; a share may have underflowed to 0 only where it was not counted. */
    public IntStream support() {
        IntStream all = IntStream.rangeClosed(range.min(), range.max());
        return isKnown() ? all.filter(r -> share(r) > 0) : IntStream.empty();
    }

    public @Nullable BigInteger orders(int runs) {
        return counts == null ? null : counts.at(runs);
    }

    public double share(int runs) {
        if (counts != null && total != null) {
            return counts.at(runs).signum() == 0 ? 0 : new Rational(counts.at(runs), total).value();
        }
        return shares == null ? 0 : shares.at(runs);
    }

    /** Mean of p over the orders, summed in logarithms so that tiny p do not vanish. */
    public Tail mean(IntFunction<Tail> p) {
        double[] ln =
                support().mapToDouble(r -> Math.log(share(r)) + p.apply(r).ln()).toArray();
        double greatest = Double.NEGATIVE_INFINITY;
        for (double each : ln) {
            greatest = Math.max(greatest, each);
        }
        double sum = 0;
        for (double each : ln) {
            sum += Math.exp(each - greatest);
        }
        return Tail.ofLn(greatest + Math.log(sum));
    }

    /** Sum of counted orders times a whole number per number of runs; null if the orders were not counted. */
    public @Nullable BigInteger sum(IntFunction<BigInteger> factor) {
        if (counts == null) {
            return null;
        }
        BigInteger sum = BigInteger.ZERO;
        for (int r = range.min(); r <= range.max(); r++) {
            sum = sum.add(counts.at(r).multiply(factor.apply(r)));
        }
        return sum;
    }

    private static double log10(Blocks blocks) {
        double ln = 0;
        for (int j : blocks.mixed()) {
            ln += lnBinomial(blocks.total(j), blocks.study(j));
        }
        return ln / Math.log(10);
    }

    /** The library adds up logarithms one by one, which takes long for great blocks. */
    private static double lnBinomial(int n, int k) {
        return n < 1000
                ? CombinatoricsUtils.binomialCoefficientLog(n, k)
                : Gamma.logGamma(n + 1.0) - Gamma.logGamma(k + 1.0) - Gamma.logGamma(n - k + 1.0);
    }

    private static @Nullable BigInteger total(Blocks blocks) {
        BigInteger total = BigInteger.ONE;
        for (int j : blocks.mixed()) {
            total = total.multiply(new ExactRuns(blocks.study(j), blocks.control(j)).total());
        }
        return total.compareTo(MOST_COUNTED) < 0 ? total : null;
    }

    /** Multiplications of the walk, the number of run counts being bounded by the smaller counts of the blocks. */
    private static double work(Blocks blocks) {
        double width = 1;
        double work = 0;
        for (int j : blocks.mixed()) {
            double own = 2.0 * Math.min(blocks.study(j), blocks.control(j));
            width += own;
            work += width * own;
        }
        return work;
    }
}
