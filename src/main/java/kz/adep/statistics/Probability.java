package kz.adep.statistics;

import java.math.BigInteger;
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

    static Probability of(Tail tail) {
        return new Probability(tail.value(), tail.ln(), null);
    }

    static Probability of(Tail tail, BigInteger count, BigInteger total) {
        return new Probability(tail.value(), tail.ln(), Fraction.of(count, total));
    }
}
