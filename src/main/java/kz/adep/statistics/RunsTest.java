package kz.adep.statistics;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.List;
import kz.adep.statistics.RunsTestError.Code;
import kz.adep.statistics.RunsTestError.Group;
import kz.adep.statistics.RunsTestResult.Block;
import kz.adep.statistics.domain.Blocks;
import kz.adep.statistics.domain.RunRange;
import kz.adep.statistics.domain.RunsNull;
import kz.adep.statistics.domain.TieDistribution;
import kz.adep.statistics.domain.TieMoments;
import org.jspecify.annotations.Nullable;

/**
 * The two-sample runs test of Wald and Wolfowitz, "On a test whether two samples are from the same population", Annals of
 * Mathematical Statistics 11 (1940) 147-162. Both samples are put in one ascending order and the runs of values of one
 * group are counted; few runs speak against equal distributions. The test looks at the whole distribution, not only at
 * the mean, and says nothing about a direction or a cause.
 *
 * <p>With a and b values, n = a + b: P(R=2k) = 2 C(a-1,k-1) C(b-1,k-1) / C(n,a) and
 * P(R=2k+1) = [C(a-1,k) C(b-1,k-1) + C(a-1,k-1) C(b-1,k)] / C(n,a). Exact at every size. Values of different groups that
 * are equal as doubles leave the order open; then every order counts and the verdict may be that it depends on the order.
 *
 * <p>Input: two arrays of any unit, the same for both, in any order, finite, at least one value each, at most
 * {@link #MOST_VALUES} in all. Errors: {@link RunsTestError}. Deterministic, without side effects.
 */
public final class RunsTest {

    public static final BigDecimal DEFAULT_ALPHA = new BigDecimal("0.05");
    public static final int MOST_VALUES = 10_000_000;

    private RunsTest() {}

    public static RunsTestResult of(double[] study, double[] control) {
        return of(study, control, DEFAULT_ALPHA);
    }

    /**
     * Judges two samples.
     *
     * @param alpha level between 0 and 1, exclusive, with at most 50 decimals
     * @throws RunsTestError if the samples cannot be judged
     */
    public static RunsTestResult of(double[] study, double[] control, BigDecimal alpha) {
        check(study, control, alpha);
        Blocks blocks = Blocks.pool(study, control);
        return judge(blocks, new RunsNull(study.length, control.length), study.length, control.length, alpha);
    }

    /** Figures of the null distribution for two group sizes at a number of runs. */
    public static RunsFigures figures(int n1, int n2, int runs) {
        return RunsFigures.of(new RunsNull(n1, n2), runs);
    }

    /** Critical numbers of runs for two group sizes. */
    public static CriticalValues critical(int n1, int n2, BigDecimal alpha) {
        return CriticalValues.of(new RunsNull(n1, n2), alpha);
    }

    /** P(R = r) for r = 0, 1, ..., the greatest possible number of runs; for drawing the null distribution. */
    public static double[] probabilities(int n1, int n2) {
        RunsNull sizes = new RunsNull(n1, n2);
        double[] probabilities = new double[sizes.distribution().max() + 1];
        for (int r = 2; r < probabilities.length; r++) {
            probabilities[r] = sizes.distribution().pmf(r).value();
        }
        return probabilities;
    }

    /**
     * Refuses what neither this test nor its companions can judge.
     *
     * @throws RunsTestError if the samples cannot be judged
     * @throws IllegalArgumentException if alpha is no level between 0 and 1 with at most 50 decimals
     */
    public static void check(double[] study, double[] control, BigDecimal alpha) {
        check(study, Group.STUDY);
        check(control, Group.CONTROL);
        if ((long) study.length + control.length > MOST_VALUES) {
            throw new RunsTestError(Code.TOO_MANY_VALUES, null, null);
        }
        if (allEqual(study, study[0]) && allEqual(control, study[0])) {
            throw new RunsTestError(Code.ALL_TIED, null, null);
        }
        CriticalValues.check(alpha);
    }

    private static boolean allEqual(double[] sample, double value) {
        for (double each : sample) {
            if (each != value) {
                return false;
            }
        }
        return true;
    }

    static void check(double[] sample, @Nullable Group group) {
        if (sample.length == 0) {
            throw new RunsTestError(Code.EMPTY_GROUP, group, null);
        }
        if (sample.length > MOST_VALUES) {
            throw new RunsTestError(Code.TOO_MANY_VALUES, group, null);
        }
        for (int i = 0; i < sample.length; i++) {
            if (!Double.isFinite(sample[i])) {
                throw new RunsTestError(Code.NOT_FINITE, group, i);
            }
        }
    }

    private static RunsTestResult judge(Blocks blocks, RunsNull sizes, int n1, int n2, BigDecimal alpha) {
        CriticalValues critical = CriticalValues.of(sizes, alpha);
        RunRange range = RunRange.of(blocks);
        TieDistribution orders = new TieDistribution(blocks, range);
        TieMoments moments = TieMoments.of(blocks, n1 + n2 <= RunsNull.EXACT_LIMIT);
        RunsFigures atMin = RunsFigures.of(sizes, range.min());
        return new RunsTestResult(
                n1,
                n2,
                alpha,
                blocks.size(),
                blocks.mixedBlocks(),
                range.min(),
                range.max(),
                Quantity.of(sizes.distribution().mean()),
                Quantity.of(sizes.distribution().variance()),
                atMin,
                range.min() == range.max() ? atMin : RunsFigures.of(sizes, range.max()),
                critical,
                TieOrders.of(orders, moments, sizes, critical),
                Verdict.of(critical.rejectsLower(range.max()), !critical.rejectsLower(range.min())),
                twoSided(orders, range, critical),
                view(blocks));
    }

    /** Where both ends reject, orders between them may still keep the hypothesis. */
    private static Verdict twoSided(TieDistribution orders, RunRange range, CriticalValues critical) {
        boolean min = critical.rejectsTwoSided(range.min());
        boolean max = critical.rejectsTwoSided(range.max());
        boolean sameSide = critical.rejectsLowerHalfAlpha(range.min()) == critical.rejectsLowerHalfAlpha(range.max());
        boolean all =
                min && max && (sameSide || (orders.isKnown() && orders.support().allMatch(critical::rejectsTwoSided)));
        return Verdict.of(all, !min && !max);
    }

    private static List<Block> view(Blocks blocks) {
        return new AbstractList<>() {

            @Override
            public Block get(int index) {
                return new Block(blocks.value(index), blocks.study(index), blocks.control(index));
            }

            @Override
            public int size() {
                return blocks.size();
            }
        };
    }
}
