package kz.adep.statistics;

import java.math.BigInteger;
import kz.adep.statistics.domain.Rational;
import kz.adep.statistics.domain.Tail;
import org.jspecify.annotations.Nullable;

/**
 * A probability in three forms.
 *
 * @param value between 0 and 1, relative error at most 1e-12; 0 where it is below the smallest double
 * @param ln natural logarithm, right also where the value has underflowed; minus infinity for the impossible
 * @param fraction the exact value, or null where it does not fit
 */
public record Probability(double value, double ln, @Nullable Fraction fraction) {

    /** A probability known as a double only. */
    public static Probability of(double value) {
        return of(Tail.ofValue(value));
    }

    /** Favourable cases out of all, where both are whole numbers. */
    public static Probability of(BigInteger count, BigInteger total) {
        Rational exact = new Rational(count, total);
        return of(Tail.ofValue(exact.value()), exact.numerator(), exact.denominator());
    }

    static Probability of(Tail tail) {
        return new Probability(tail.value(), tail.ln(), null);
    }

    static Probability of(Tail tail, BigInteger count, BigInteger total) {
        return new Probability(tail.value(), tail.ln(), Fraction.of(count, total));
    }
}
