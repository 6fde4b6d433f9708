package kz.adep.statistics.domain;

import java.math.BigInteger;

/**
 * The same null distribution counted in whole numbers: of the C(n, a) orders, how many have so many runs. With
 * e(k) = C(a-1, k-1) C(b-1, k-1): N(2k) = 2 e(k), N(2k+1) = e(k)(n-2k)/k, e(k+1) = e(k)(a-k)(b-k)/k^2; each division is exact.
 */
public final class ExactRuns {

    private final BigInteger[] upTo;
    private final RunsDistribution shape;

    public ExactRuns(int a, int b) {
        shape = new RunsDistribution(a, b);
        upTo = new BigInteger[shape.max() + 1];
        upTo[0] = BigInteger.ZERO;
        upTo[1] = BigInteger.ZERO;
        BigInteger even = BigInteger.ONE;
        for (int k = 1; 2 * k < upTo.length; k++) {
            upTo[2 * k] = upTo[2 * k - 1].add(even.shiftLeft(1));
            if (2 * k + 1 < upTo.length) {
                BigInteger odd = even.multiply(BigInteger.valueOf((long) a + b - 2L * k));
                upTo[2 * k + 1] = upTo[2 * k].add(odd.divide(BigInteger.valueOf(k)));
            }
            even = even.multiply(BigInteger.valueOf((long) (a - k) * (b - k))).divide(BigInteger.valueOf((long) k * k));
        }
    }

    /** All orders, C(a+b, a). */
    public BigInteger total() {
        return upTo[upTo.length - 1];
    }

    public BigInteger lower(int runs) {
        return upTo[Math.max(0, Math.min(runs, upTo.length - 1))];
    }

    public BigInteger upper(int runs) {
        return total().subtract(lower(runs - 1));
    }

    public BigInteger count(int runs) {
        return lower(runs).subtract(lower(runs - 1));
    }

    public BigInteger atLeastAsFar(int runs) {
        int low = shape.mirrorLow(runs);
        int high = shape.mirrorHigh(runs);
        return high <= low + 1 ? total() : lower(low).add(upper(high));
    }

    public BigInteger doubled(int runs) {
        return lower(runs).min(upper(runs)).shiftLeft(1).min(total());
    }
}
