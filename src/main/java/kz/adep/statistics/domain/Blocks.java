package kz.adep.statistics.domain;

import java.util.Arrays;

/** Two samples pooled in ascending order, one block per distinct value with the count of each group. */
public final class Blocks {

    private final double[] values;
    private final int[] study;
    private final int[] control;
    private final int size;
    /** The blocks of values that occur in both groups, and the changes of group in the untied stretch before each. */
    private final int[] mixed;

    private final int[] changesBefore;

    private Blocks(double[] values, int[] study, int[] control, int size) {
        this.values = values;
        this.study = study;
        this.control = control;
        this.size = size;
        int both = 0;
        for (int j = 0; j < size; j++) {
            both += isMixed(j) ? 1 : 0;
        }
        mixed = new int[both];
        changesBefore = new int[both + 1];
        both = 0;
        for (int j = 0; j < size; j++) {
            if (isMixed(j)) {
                mixed[both++] = j;
            } else {
                changesBefore[both] += changesGroup(j);
            }
        }
    }

    public static Blocks pool(double[] study, double[] control) {
        double[] values = new double[study.length + control.length];
        int[] a = new int[values.length];
        int[] b = new int[values.length];
        int size = merge(OrderedKeys.of(study), OrderedKeys.of(control), values, a, b);
        if (size > values.length / 2) {
            return new Blocks(values, a, b, size);
        }
        return new Blocks(Arrays.copyOf(values, size), Arrays.copyOf(a, size), Arrays.copyOf(b, size), size);
    }

    /** Without branches that hang on the data, because which group comes next cannot be foretold. */
    private static int merge(long[] x, long[] y, double[] values, int[] a, int[] b) {
        int last = -1;
        long before = Long.MIN_VALUE;
        int i = 0;
        int k = 0;
        while (i + k < values.length) {
            long nextStudy = x[i];
            long nextControl = y[k];
            long next = Math.min(nextStudy, nextControl);
            int fromStudy = nextStudy <= nextControl ? 1 : 0;
            int fromControl = nextControl <= nextStudy ? 1 : 0;
            last += next == before ? 0 : 1;
            values[last] = OrderedKeys.value(next);
            a[last] += fromStudy;
            b[last] += fromControl;
            i += fromStudy;
            k += fromControl;
            before = next;
        }
        return last + 1;
    }

    public int size() {
        return size;
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
        return Math.min(study[block], control[block]) > 0;
    }

    /** How many values occur in both groups. */
    public int mixedBlocks() {
        return mixed.length;
    }

    /** How often the group changes between neighbours of which neither is tied across the groups. */
    int untiedChanges() {
        return Arrays.stream(changesBefore).sum();
    }

    int[] mixed() {
        return mixed;
    }

    /** The last block of the untied stretch that starts at a block. */
    int pureUntil(int block) {
        int next = mixedFrom(block);
        return next == mixed.length ? size - 1 : mixed[next] - 1;
    }

    /** How often the group changes inside the untied stretch that starts at a block. */
    int changes(int block) {
        return changesBefore[mixedFrom(block)];
    }

    private int mixedFrom(int block) {
        return -1 - Arrays.binarySearch(mixed, block);
    }

    /** 1 where an untied block follows one of the other group, else 0. */
    private int changesGroup(int block) {
        return block == 0 || isMixed(block - 1) ? 0 : Math.min(study[block], 1) ^ Math.min(study[block - 1], 1);
    }
}
