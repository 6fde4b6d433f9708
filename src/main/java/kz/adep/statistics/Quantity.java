package kz.adep.statistics;

import kz.adep.statistics.domain.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is not a probability of the null distribution: a mean or variance of a number of runs (unit: runs, runs
 * squared) or a share of orders (0 to 1).
 *
 * @param value the figure rounded to double
 * @param fraction the same figure exactly, or null where it does not fit
 */
public record Quantity(double value, @Nullable Fraction fraction) {

    static Quantity of(Rational exact) {
        return new Quantity(exact.value(), Fraction.of(exact));
    }
}
