package kz.adep.statistics.companion;

import java.util.Arrays;
import kz.adep.statistics.domain.Blocks;

/**
 * Two samples in ascending order and their pool. Where every value is a decimal number of few places, the samples can be
 * had as whole numbers of the last place, so that sums and differences are exact.
 */
final class Samples {

    private static final double GREATEST_WHOLE = 1L << 50;
    private static final int MOST_PLACES = 9;

    private final double[] study;
    private final double[] control;
    private final Blocks blocks;
    /** Last places in a unit, a power of ten; 0 if the values are no decimals of few places. */
    private final double perUnit;

    Samples(double[] study, double[] control) {
        this.study = new double[study.length];
        this.control = new double[control.length];
        blocks = Blocks.pool(study, control);
        perUnit = perUnit(blocks);
        int i = 0;
        int k = 0;
        for (int j = 0; j < blocks.size(); j++) {
            Arrays.fill(this.study, i, i + blocks.study(j), blocks.value(j));
            Arrays.fill(this.control, k, k + blocks.control(j), blocks.value(j));
            i += blocks.study(j);
            k += blocks.control(j);
        }
    }

    double[] study() {
        return study;
    }

    double[] control() {
        return control;
    }

    Blocks blocks() {
        return blocks;
    }

    boolean areWhole() {
        return perUnit > 0;
    }

    /** The sample in last places where these are known, else as it is. */
    double[] scaled(double[] sample) {
        return perUnit <= 1
                ? sample
                : Arrays.stream(sample).map(value -> Math.rint(value * perUnit)).toArray();
    }

    /** A figure of scaled samples in the unit of the values. */
    double unscaled(double figure) {
        return areWhole() ? figure / perUnit : figure;
    }

    /** Ways to draw some of n, or 0 if there are more than a limit below 2^40. */
    static long orders(int n, int drawn, long most) {
        int few = Math.min(drawn, n - drawn);
        long orders = 1;
        for (int k = 1; k <= few; k++) {
            orders = orders * (n - few + k) / k;
            if (orders > most) {
                return 0;
            }
        }
        return orders;
    }

    private static double perUnit(Blocks blocks) {
        int places = 0;
        double perUnit = 1;
        for (int j = 0; j < blocks.size(); j++) {
            while (Math.rint(blocks.value(j) * perUnit) / perUnit != blocks.value(j)) {
                if (++places > MOST_PLACES) {
                    return 0;
                }
                perUnit *= 10;
            }
        }
        double greatest = Math.max(Math.abs(blocks.value(0)), Math.abs(blocks.value(blocks.size() - 1)));
        return greatest * perUnit <= GREATEST_WHOLE ? perUnit : 0;
    }
}
