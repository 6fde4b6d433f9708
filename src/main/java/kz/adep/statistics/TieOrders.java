package kz.adep.statistics;

import java.math.BigInteger;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import kz.adep.statistics.domain.ExactRuns;
import kz.adep.statistics.domain.Rational;
import kz.adep.statistics.domain.RunsDistribution;
import kz.adep.statistics.domain.RunsNull;
import kz.adep.statistics.domain.Tail;
import kz.adep.statistics.domain.TieDistribution;
import kz.adep.statistics.domain.TieMoments;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The number of runs R* over all orders of the tied observations, each as likely as the next. Averaged over random labels
 * such a randomly ordered R* has exactly the null distribution without ties; the p at the most runs is valid and
 * cautious, the p at the fewest runs is not valid.
 *
 * @param method how the figures were found
 * @param totalOrders orders of labels that differ, the product of C(t, a) over tied blocks; null from 10^60
 * @param totalOrdersLog10 its decimal logarithm
 * @param meanRuns mean of R*, exact
 * @param varRuns variance of R*, exact
 * @param distribution numbers of runs that occur, ascending; empty by moments
 * @param meanLowerP mean of P(R <= R*) over the orders; twice it is a valid two-sided p
 * @param meanUpperP mean of P(R >= R*)
 * @param meanTwoSidedDoubling mean of the doubled p; null by moments
 * @param shareRejectingLower share of orders with P(R <= R*) <= alpha
 * @param shareRejectingLowerHalfAlpha the same for half of alpha
 */
public record TieOrders(
        Method method,
        @Nullable BigInteger totalOrders,
        double totalOrdersLog10,
        Quantity meanRuns,
        Quantity varRuns,
        List<Weight> distribution,
        Probability meanLowerP,
        Probability meanUpperP,
        @Nullable Probability meanTwoSidedDoubling,
        Quantity shareRejectingLower,
        Quantity shareRejectingLowerHalfAlpha) {

    /** How the figures were found. */
    public enum Method {
        /** All orders counted in whole numbers. */
        COUNTED,
        /** The full distribution over orders in floating point. */
        SHARES,
        /** From mean and variance by a normal curve: mean p and shares are approximate, about 1e-4 for large n. */
        MOMENTS
    }

    /**
     * One number of runs among the orders.
     *
     * @param share of the orders, 0 to 1
     * @param orders how many of totalOrders, or null if they were not counted
     */
    public record Weight(int runs, double share, @Nullable BigInteger orders) {}

    public TieOrders {
        distribution = List.copyOf(distribution);
    }

    static TieOrders of(TieDistribution orders, TieMoments moments, RunsNull sizes, CriticalValues critical) {
        RunsDistribution runs = sizes.distribution();
        boolean known = orders.isKnown();
        RunsDistribution.Range tails =
                known ? runs.range(orders.range().min(), orders.range().max()) : runs.range(2, 2);
        return new TieOrders(
                orders.total() != null ? Method.COUNTED : known ? Method.SHARES : Method.MOMENTS,
                orders.total(),
                orders.log10(),
                quantity(moments.mean(), moments.exactMean()),
                quantity(moments.variance(), moments.exactVariance()),
                orders.support()
                        .mapToObj(r -> new Weight(r, orders.share(r), orders.orders(r)))
                        .toList(),
                known ? mean(orders, sizes, tails::lower, ExactRuns::lower) : byMoments(moments, runs, 1),
                known ? mean(orders, sizes, tails::upper, ExactRuns::upper) : byMoments(moments, runs, -1),
                known ? mean(orders, sizes, tails::doubled, ExactRuns::doubled) : null,
                share(orders, moments, critical.lower()),
                share(orders, moments, critical.lowerHalfAlpha()));
    }

    private static Quantity quantity(double value, @Nullable Rational exact) {
        return exact == null ? new Quantity(value, null) : Quantity.of(exact);
    }

    private static Probability mean(
            TieDistribution orders,
            RunsNull sizes,
            IntFunction<Tail> p,
            BiFunction<ExactRuns, Integer, BigInteger> count) {
        Tail mean = orders.mean(p);
        ExactRuns exact = sizes.exact();
        BigInteger total = orders.total();
        BigInteger sum = exact == null ? null : orders.sum(r -> count.apply(exact, r));
        return sum == null || total == null || exact == null
                ? Probability.of(mean)
                : Probability.of(mean, sum, total.multiply(exact.total()));
    }

    private static Probability byMoments(TieMoments moments, RunsDistribution runs, int side) {
        double distance = side * (moments.mean() - runs.mean().value()) + 0.5;
        return Probability.of(Tail.ofValue(
                normal(distance, moments.variance() + runs.variance().value())));
    }

    private static Quantity share(TieDistribution orders, TieMoments moments, @Nullable Integer critical) {
        if (critical == null) {
            return Quantity.of(Rational.of(0, 1));
        }
        BigInteger total = orders.total();
        BigInteger rejecting = orders.sum(r -> r <= critical ? BigInteger.ONE : BigInteger.ZERO);
        if (total != null && rejecting != null) {
            return Quantity.of(new Rational(rejecting, total));
        }
        double share = orders.isKnown()
                ? orders.support()
                        .filter(r -> r <= critical)
                        .mapToDouble(orders::share)
                        .sum()
                : normal(critical + 0.5 - moments.mean(), moments.variance());
        return new Quantity(Math.min(1, share), null);
    }

    private static double normal(double distance, double variance) {
        return variance == 0
                ? (distance >= 0 ? 1 : 0)
                : new NormalDistribution(null, 0, 1).cumulativeProbability(distance / Math.sqrt(variance));
    }
}
