package kz.adep.statistics;

import java.math.BigDecimal;
import java.util.List;

/**
 * Result of the two-sample runs test, see {@link RunsTest}. Exchanging the groups changes only n1 and n2 and the counts
 * of the blocks. Two results are equal if all figures are.
 *
 * @param n1 values in the study group
 * @param n2 values in the control group
 * @param alpha level of the one-sided lower and of the two-sided test
 * @param distinctValues blocks of equal values
 * @param crossGroupTieBlocks values that occur in both groups; only these leave the number of runs open
 * @param runsMin fewest runs over all orders of tied observations
 * @param runsMax most runs over all orders of tied observations
 * @param meanRunsNull 1 + 2ab/n
 * @param varRunsNull 2ab(2ab-n) / (n^2 (n-1))
 * @param atMin figures at runsMin, the reading most favourable to rejection by few runs
 * @param atMax figures at runsMax, the cautious reading
 * @param verdictLower rejects if P(R <= r) <= alpha
 * @param verdictTwoSidedDoubling rejects if the doubled p is <= alpha
 * @param blocks the pooled series in ascending order, one block per value
 */
public record RunsTestResult(
        int n1,
        int n2,
        BigDecimal alpha,
        int distinctValues,
        int crossGroupTieBlocks,
        int runsMin,
        int runsMax,
        Quantity meanRunsNull,
        Quantity varRunsNull,
        RunsFigures atMin,
        RunsFigures atMax,
        CriticalValues critical,
        TieOrders tieOrders,
        Verdict verdictLower,
        Verdict verdictTwoSidedDoubling,
        List<Block> blocks) {

    /** One value with the number of observations equal to it in each group. */
    public record Block(double value, int study, int control) {

        /** Whether observations of both groups are equal to the value, so that their order is open. */
        public boolean isMixed() {
            return study > 0 && control > 0;
        }
    }

    public int n() {
        return n1 + n2;
    }
}
