package kz.adep.statistics;

import java.math.BigInteger;
import kz.adep.statistics.domain.Rational;
import org.jspecify.annotations.Nullable;

/**
 * An exact ratio of whole numbers in lowest terms, without a unit; written as numerator/denominator.
 * Results carry one where it was worked out exactly and its denominator is at most 10^40.
 */
public record Fraction(BigInteger numerator, BigInteger denominator) {

    private static final BigInteger GREATEST_DENOMINATOR = BigInteger.TEN.pow(40);

    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be positive: " + denominator);
        }
    }

    static @Nullable Fraction of(@Nullable Rational exact) {
        return exact == null || exact.denominator().compareTo(GREATEST_DENOMINATOR) > 0
                ? null
                : new Fraction(exact.numerator(), exact.denominator());
    }

    static @Nullable Fraction of(BigInteger numerator, BigInteger denominator) {
        return of(new Rational(numerator, denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
