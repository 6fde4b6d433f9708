package kz.adep.statistics.domain;

import org.apache.commons.math3.distribution.HypergeometricDistribution;

/**
 * Null distribution of the number of runs in a random order of a + b labels (Wald and Wolfowitz 1940), in floating
 * point, without any normal approximation.
 *
 * <p>P(R=2k) = 2ab/(n(n-1)) h(k-1; a-1, b-1, b-1), h being the hypergeometric probability taken by Loader's saddle point
 * (2000); then ratios N(2i-2)/N(2i) = (i-1)^2/((a-i+1)(b-i+1)) and N(2i+1)/N(2i) = (n-2i)/(2i), summed away from the mean.
 */
public final class RunsDistribution {

    private static final double NEGLIGIBLE = 1e-19;

    private final int a;
    private final int b;
    private final long n;
    private final double lnEnds;

    public RunsDistribution(int one, int other) {
        if (one < 1 || other < 1) {
            throw new IllegalArgumentException("both groups must hold a value: " + one + ", " + other);
        }
        a = Math.min(one, other);
        b = Math.max(one, other);
        n = (long) a + b;
        lnEnds = Math.log(2.0 * a / n * (b / (n - 1.0)));
    }

    public int max() {
        return a == b ? 2 * a : 2 * a + 1;
    }

    public Rational mean() {
        return Rational.of(n + 2L * a * b, n);
    }

    public Rational variance() {
        return Rational.of(2L * a * b, n * n).times(Rational.of(2L * a * b - n, n - 1));
    }

    /** Standard score of the given number of half runs; half runs, so that the continuity correction stays exact. */
    public double score(long halfRuns) {
        long distance = n * halfRuns - 2 * n - 4L * a * b;
        return distance / (2.0 * n) / Math.sqrt(variance().value());
    }

    public Tail pmf(int runs) {
        return Tail.ofLn(lnPmf(runs));
    }

    /** P(R <= runs). */
    public Tail lower(int runs) {
        if (runs < 2) {
            return Tail.NONE;
        }
        if (runs >= max()) {
            return Tail.ALL;
        }
        return belowMean(runs) ? lowerSum(runs) : upperSum(runs + 1).complement();
    }

    /** P(R >= runs). */
    public Tail upper(int runs) {
        if (runs <= 2) {
            return Tail.ALL;
        }
        if (runs > max()) {
            return Tail.NONE;
        }
        return belowMean(runs - 1) ? lowerSum(runs - 1).complement() : upperSum(runs);
    }

    /** P(|R - mean| >= |runs - mean|), compared in integers. */
    public Tail atLeastAsFar(int runs) {
        int low = mirrorLow(runs);
        int high = mirrorHigh(runs);
        return high <= low + 1 ? Tail.ALL : lower(low).plus(upper(high));
    }

    /** Greatest number of runs below the mean that is at least as far from it. */
    int mirrorLow(int runs) {
        long centre = n + 2L * a * b;
        return (int) Math.floorDiv(centre - Math.abs(n * runs - centre), n);
    }

    int mirrorHigh(int runs) {
        long centre = n + 2L * a * b;
        return (int) -Math.floorDiv(-centre - Math.abs(n * runs - centre), n);
    }

    private boolean belowMean(int runs) {
        return n * runs <= n + 2L * a * b;
    }

    private double lnPmf(int runs) {
        if (runs < 2 || runs > max()) {
            return Double.NEGATIVE_INFINITY;
        }
        int i = runs / 2;
        return runs % 2 == 0 ? lnEven(i) : lnEven(i) + Math.log((n - 2.0 * i) / (2.0 * i));
    }

    private double lnEven(int i) {
        if (a == 1) {
            return lnEnds;
        }
        return lnEnds + new HypergeometricDistribution(null, a + b - 2, a - 1, b - 1).logProbability(i - 1);
    }

    private Tail lowerSum(int runs) {
        int top = runs / 2;
        double term = 1;
        double sum = runs % 2 == 0 ? 1 : n / (2.0 * top);
        for (int i = top; i > 1 && term > NEGLIGIBLE * sum; i--) {
            double ratio = (i - 1.0) / (a - i + 1.0) * ((i - 1.0) / (b - i + 1.0));
            term *= ratio;
            sum += term * (n / (2.0 * (i - 1)));
        }
        return Tail.ofLn(lnEven(top) + Math.log(sum));
    }

    private Tail upperSum(int runs) {
        int bottom = runs / 2;
        double term = 1;
        double sum = runs % 2 == 0 ? n / (2.0 * bottom) : (n - 2.0 * bottom) / (2.0 * bottom);
        for (int i = bottom; i < a && term > NEGLIGIBLE * sum; i++) {
            double ratio = (a - i) / (double) i * ((b - i) / (double) i);
            term *= ratio;
            sum += term * (n / (2.0 * (i + 1)));
        }
        return Tail.ofLn(lnEven(bottom) + Math.log(sum));
    }

    /** The tails at every number of runs of a range. */
    public Range range(int from, int to) {
        return new Range(from, to);
    }

    /** Tails over a range in one pass: each side is summed from its far end towards the mean, so nothing cancels. */
    public final class Range {

        private final int from;
        private final Tail[] far;

        private Range(int from, int to) {
            this.from = from;
            far = new Tail[to - from + 3];
            for (int r = from - 1; r <= to + 1 && belowMean(r); r++) {
                far[r - from + 1] = r < from ? RunsDistribution.this.lower(r) : far[r - from].plus(pmf(r));
            }
            for (int r = to + 1; r >= from - 1 && !belowMean(r); r--) {
                far[r - from + 1] = r > to ? RunsDistribution.this.upper(r) : far[r - from + 2].plus(pmf(r));
            }
        }

        public Tail lower(int runs) {
            return belowMean(runs) ? far[runs - from + 1] : far[runs - from + 2].complement();
        }

        public Tail upper(int runs) {
            return belowMean(runs - 1) ? far[runs - from].complement() : far[runs - from + 1];
        }

        public Tail doubled(int runs) {
            return lower(runs).lesser(upper(runs)).twice();
        }
    }
}
