package kz.adep.statistics.domain;

import java.util.Arrays;

/** Two samples pooled in ascending order, one block per distinct value with the count of each group. */
public final class Blocks {

    private final double[] values;
    private final int[] study;
    private final int[] control;
    private final int mixed;

    private Blocks(double[] values, int[] study, int[] control) {
        this.values = values;
        this.study = study;
        this.control = control;
        int both = 0;
        for (int j = 0; j < values.length; j++) {
            both += study[j] > 0 && control[j] > 0 ? 1 : 0;
        }
        this.mixed = both;
    }

    public static Blocks pool(double[] study, double[] control) {
        double[] x = sorted(study);
        double[] y = sorted(control);
        double[] values = new double[x.length + y.length];
        int[] a = new int[values.length];
        int[] b = new int[values.length];
        int i = 0;
        int k = 0;
        int size = 0;
        while (i < x.length || k < y.length) {
            double value = k == y.length || i < x.length && x[i] <= y[k] ? x[i] : y[k];
            values[size] = value;
            for (; i < x.length && x[i] == value; i++) {
                a[size]++;
            }
            for (; k < y.length && y[k] == value; k++) {
                b[size]++;
            }
            size++;
        }
        return new Blocks(Arrays.copyOf(values, size), Arrays.copyOf(a, size), Arrays.copyOf(b, size));
    }

    /** Adding zero turns -0.0 into 0.0, so that which of the two is shown does not hang on the group. */
    private static double[] sorted(double[] sample) {
        double[] copy = new double[sample.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = sample[i] + 0.0;
        }
        Arrays.sort(copy);
        return copy;
    }

    public int size() {
        return values.length;
    }

    public double value(int block) {
        return values[block];
    }

    public int study(int block) {
        return study[block];
    }

    public int control(int block) {
        return control[block];
    }

    public int total(int block) {
        return study[block] + control[block];
    }

    public boolean isMixed(int block) {
        return study[block] > 0 && control[block] > 0;
    }

    /** How many values occur in both groups. */
    public int mixedBlocks() {
        return mixed;
    }
}
