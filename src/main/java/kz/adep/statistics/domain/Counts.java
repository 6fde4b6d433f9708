package kz.adep.statistics.domain;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Weights by number of runs as whole numbers of orders; the first stands for offset runs. */
@SuppressWarnings("ArrayRecordComponent") // large, shared inside the package only, never compared
record Counts(int offset, BigInteger[] weights) {

    BigInteger at(int runs) {
        return runs < offset || runs >= offset + weights.length ? BigInteger.ZERO : weights[runs - offset];
    }

    private static BigInteger[] zeros(int length) {
        BigInteger[] zeros = new BigInteger[length];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }

    static final RunAlgebra<Counts> ALGEBRA = new RunAlgebra<>() {

        @Override
        public Counts one() {
            return new Counts(0, new BigInteger[] {BigInteger.ONE});
        }

        @Override
        public @Nullable Counts sum(@Nullable Counts first, @Nullable Counts second) {
            if (first == null || second == null) {
                return first == null ? second : first;
            }
            int offset = Math.min(first.offset, second.offset);
            int end = Math.max(first.offset + first.weights.length, second.offset + second.weights.length);
            BigInteger[] sum = new BigInteger[end - offset];
            Arrays.setAll(sum, i -> first.at(offset + i).add(second.at(offset + i)));
            return new Counts(offset, sum);
        }

        @Override
        public @Nullable Counts product(@Nullable Counts weights, @Nullable Counts block) {
            if (weights == null || block == null) {
                return null;
            }
            BigInteger[] product = zeros(weights.weights.length + block.weights.length - 1);
            for (int i = 0; i < block.weights.length; i += 2) {
                for (int k = 0; k < weights.weights.length; k++) {
                    product[i + k] = product[i + k].add(block.weights[i].multiply(weights.weights[k]));
                }
            }
            return new Counts(weights.offset + block.offset, product);
        }

        @Override
        public @Nullable Counts shift(@Nullable Counts weights, int runs) {
            return weights == null ? null : new Counts(weights.offset + runs, weights.weights);
        }

        @Override
        public Counts open(int a, int b) {
            ExactRuns runs = new ExactRuns(a, b);
            BigInteger[] counts = zeros(2 * Math.min(a, b) - 1);
            for (int i = 0; i < counts.length; i += 2) {
                counts[i] = runs.count(i + 2).shiftRight(1);
            }
            return new Counts(2, counts);
        }

        @Override
        public @Nullable Counts closed(int own, int other) {
            int most = Math.min(own - 1, other);
            if (most == 0) {
                return null;
            }
            ExactRuns runs = new ExactRuns(own, other);
            BigInteger[] counts = zeros(2 * most - 1);
            for (int k = 1; k <= most; k++) {
                BigInteger share = runs.count(2 * k + 1).multiply(BigInteger.valueOf(own - k));
                counts[2 * k - 2] = share.divide(BigInteger.valueOf((long) own + other - 2L * k));
            }
            return new Counts(3, counts);
        }
    };
}
