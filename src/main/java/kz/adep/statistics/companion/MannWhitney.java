package kz.adep.statistics.companion;

import kz.adep.statistics.Probability;
import kz.adep.statistics.companion.Companions.Method;
import kz.adep.statistics.domain.Blocks;

/**
 * The test of Mann and Whitney (1947), the rank sum test of Wilcoxon (1945). U counts the pairs of a study value x and a
 * control value y with x > y, a tie as one half; U = W - n1 (n1 + 1) / 2 for the sum W of the study's mid-ranks. p is
 * conditional on the ties: over all ways to hand the mid-ranks to the groups, by the shift algorithm of Streitberg and
 * Roehmel (1986). Where that would take more than 10^8 additions (from some 240 to 280 values in groups of one size, without
 * ties also beyond 100 against 10,000), it is normal with mean n1 n2 / 2, variance
 * n1 n2 / 12 (n + 1 - sum (t^3 - t) / (n (n - 1))) for ties of t values, and continuity correction 1/2.
 *
 * @param u number of pairs, 0 to n1 n2, in halves
 * @param greater share of pairs with x > y
 * @param equal share of pairs with x = y
 * @param superiority greater + equal / 2, which is U / (n1 n2); 0.5 where neither group tends to greater values
 * @param lowerP P(U <= u), against the study group having the smaller values
 * @param upperP P(U >= u), against the study group having the greater values
 * @param twoSidedP P(|U - mean| >= |u - mean|)
 */
public record MannWhitney(
        Method method,
        double u,
        double greater,
        double equal,
        double superiority,
        Probability lowerP,
        Probability upperP,
        Probability twoSidedP) {

    static MannWhitney of(Blocks blocks, RankNull ranks) {
        long studies = 0;
        long controls = 0;
        long greater = 0;
        long equal = 0;
        for (int j = 0; j < blocks.size(); j++) {
            greater += blocks.study(j) * controls;
            equal += (long) blocks.study(j) * blocks.control(j);
            studies += blocks.study(j);
            controls += blocks.control(j);
        }
        long doubled = 2 * greater + equal;
        double pairs = (double) studies * controls;
        return new MannWhitney(
                ranks.method(),
                doubled / 2.0,
                greater / pairs,
                equal / pairs,
                doubled / (2 * pairs),
                ranks.lower(doubled),
                ranks.upper(doubled),
                ranks.twoSided(doubled));
    }
}
