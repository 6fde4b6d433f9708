package kz.adep.statistics.domain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Weights by number of runs as shares of one, in floating point; the first stands for offset runs. */
@SuppressWarnings("ArrayRecordComponent") // large, shared inside the package only, never compared
record Shares(int offset, double[] weights) {

    private static final double UNDERFLOWING = 1e-300;

    double at(int runs) {
        return runs < offset || runs >= offset + weights.length ? 0 : weights[runs - offset];
    }

    /** Leaves out what is about to underflow at both ends: it carries nothing and subnormal numbers are slow. */
    private static Shares trimmed(int offset, double[] weights) {
        int from = 0;
        int to = weights.length;
        while (to - from > 1 && weights[from] < UNDERFLOWING) {
            from++;
        }
        while (to - from > 1 && weights[to - 1] < UNDERFLOWING) {
            to--;
        }
        return new Shares(offset + from, to - from == weights.length ? weights : Arrays.copyOfRange(weights, from, to));
    }

    static final RunAlgebra<Shares> ALGEBRA = new RunAlgebra<>() {

        @Override
        public Shares one() {
            return new Shares(0, new double[] {1});
        }

        @Override
        public @Nullable Shares sum(@Nullable Shares first, @Nullable Shares second) {
            if (first == null || second == null) {
                return first == null ? second : first;
            }
            int offset = Math.min(first.offset, second.offset);
            int end = Math.max(first.offset + first.weights.length, second.offset + second.weights.length);
            double[] sum = new double[end - offset];
            System.arraycopy(first.weights, 0, sum, first.offset - offset, first.weights.length);
            for (int i = 0; i < second.weights.length; i++) {
                sum[second.offset - offset + i] += second.weights[i];
            }
            return trimmed(offset, sum);
        }

        @Override
        public @Nullable Shares product(@Nullable Shares weights, @Nullable Shares block) {
            if (weights == null || block == null) {
                return null;
            }
            double[] product = new double[weights.weights.length + block.weights.length - 1];
            for (int i = 0; i < block.weights.length; i += 2) {
                for (int k = 0; k < weights.weights.length; k++) {
                    product[i + k] += block.weights[i] * weights.weights[k];
                }
            }
            return new Shares(weights.offset + block.offset, product);
        }

        @Override
        public @Nullable Shares shift(@Nullable Shares weights, int runs) {
            return weights == null ? null : new Shares(weights.offset + runs, weights.weights);
        }

        @Override
        public Shares open(int a, int b) {
            RunsDistribution runs = new RunsDistribution(a, b);
            double[] shares = new double[2 * Math.min(a, b) - 1];
            for (int i = 0; i < shares.length; i += 2) {
                shares[i] = runs.pmf(i + 2).value() / 2;
            }
            return new Shares(2, shares);
        }

        @Override
        public @Nullable Shares closed(int own, int other) {
            int most = Math.min(own - 1, other);
            if (most == 0) {
                return null;
            }
            RunsDistribution runs = new RunsDistribution(own, other);
            double[] shares = new double[2 * most - 1];
            for (int k = 1; k <= most; k++) {
                shares[2 * k - 2] = runs.pmf(2 * k + 1).value() * (own - k) / (own + other - 2.0 * k);
            }
            return new Shares(3, shares);
        }
    };
}
