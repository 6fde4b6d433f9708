package kz.adep.statistics.companion;

import kz.adep.statistics.Probability;
import kz.adep.statistics.companion.Companions.Method;
import kz.adep.statistics.domain.Blocks;

/**
 * The two-sample test of Kolmogorov and Smirnov: D is the greatest distance between the two empirical distribution
 * functions, 0 to 1. It answers to any difference of the distributions, not only to a shift. p = P(D >= d) is conditional on
 * the ties (Hodges 1958; Schroeer and Trenkler 1995), by {@link LatticePaths}. Where that would be too much work, it is
 * 2 sum (-1)^(k-1) exp(-2 k^2 d^2 n1 n2 / n) of the limiting distribution (Smirnov 1939).
 *
 * @param d the distance, exact to the last digit of a double
 * @param twoSidedP P(D >= d)
 */
public record KolmogorovSmirnov(Method method, double d, Probability twoSidedP) {

    /** Below it the limiting p differs from 1 by less than a double shows. */
    private static final double CERTAIN = 0.18;

    static KolmogorovSmirnov of(Blocks blocks) {
        LatticePaths paths = new LatticePaths(blocks);
        boolean exact = paths.isAffordable();
        return new KolmogorovSmirnov(
                exact ? Method.EXACT : Method.ASYMPTOTIC,
                paths.distance(),
                exact ? paths.reaching() : asymptotic(paths.distance() * Math.sqrt(paths.effectiveSize())));
    }

    private static Probability asymptotic(double lambda) {
        if (lambda < CERTAIN) {
            return Probability.of(1);
        }
        double exponent = -2 * lambda * lambda;
        double rest = 0;
        double term = 1;
        for (int k = 2; term > 1e-17; k++) {
            term = Math.exp(exponent * (k * k - 1.0));
            rest += k % 2 == 0 ? -term : term;
        }
        double ln = Math.min(0, Math.log(2) + exponent + Math.log1p(rest));
        return new Probability(Math.exp(ln), ln, null);
    }
}
