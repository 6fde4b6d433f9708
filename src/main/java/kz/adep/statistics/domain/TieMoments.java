package kz.adep.statistics.domain;

import org.jspecify.annotations.Nullable;

/**
 * Mean and variance of the number of runs when tied observations fall in random order. With a and b of the t = a + b
 * values of a block in each group, p = a/t, and d = 1 - 2p of the block before and after (0 where there is none):
 * mean = 1 + sum 2ab/t + sum m, m = p(1-p') + (1-p)p' for neighbours;
 * variance = sum m(1-m) + sum over tied blocks of 2ab (2ab - t + (a-b)(d + d') - d d') / (t^2 (t-1)).
 *
 * @param exactMean the mean as a fraction, null where only doubles were asked for
 * @param exactVariance the variance as a fraction, null likewise
 */
public record TieMoments(
        double mean,
        double variance,
        @Nullable Rational exactMean,
        @Nullable Rational exactVariance) {

    public static TieMoments of(Blocks blocks, boolean exactly) {
        if (exactly) {
            Rational mean = exactMean(blocks);
            Rational variance = exactVariance(blocks);
            return new TieMoments(mean.value(), variance.value(), mean, variance);
        }
        return approximately(blocks);
    }

    private static TieMoments approximately(Blocks blocks) {
        double mean = 1 + blocks.untiedChanges();
        double variance = 0;
        // Only a tie leaves anything open: an untied block next to another has a change of 0 or 1, without variance.
        for (int j : blocks.mixed()) {
            double t = blocks.total(j);
            double ab = (double) blocks.study(j) * blocks.control(j);
            double change = change(blocks, j);
            double next = j + 1 < blocks.size() && !blocks.isMixed(j + 1) ? change(blocks, j + 1) : 0;
            mean += 2 * ab / t + change + next;
            double before = j == 0 ? 0 : excess(blocks, j - 1) / (double) blocks.total(j - 1);
            double after = j == blocks.size() - 1 ? 0 : excess(blocks, j + 1) / (double) blocks.total(j + 1);
            double inner = 2 * ab - t - excess(blocks, j) * (before + after) - before * after;
            variance += change * (1 - change) + next * (1 - next) + 2 * ab / (t * t) * (inner / (t - 1));
        }
        return new TieMoments(mean, variance, null, null);
    }

    /** Chance that the group changes from the block before to this one. */
    private static double change(Blocks blocks, int j) {
        return j == 0 ? 0 : changes(blocks, j) / ((double) blocks.total(j) * blocks.total(j - 1));
    }

    private static Rational exactMean(Blocks blocks) {
        long whole = 1;
        Rational mean = Rational.ZERO;
        for (int j = 0; j < blocks.size(); j++) {
            if (blocks.isMixed(j)) {
                mean = mean.plus(Rational.of(2L * blocks.study(j) * blocks.control(j), blocks.total(j)));
            }
            if (j > 0 && (blocks.isMixed(j) || blocks.isMixed(j - 1))) {
                mean = mean.plus(exactChange(blocks, j));
            } else if (j > 0) {
                whole += changes(blocks, j) > 0 ? 1 : 0;
            }
        }
        return mean.plus(Rational.of(whole, 1));
    }

    private static Rational exactVariance(Blocks blocks) {
        Rational variance = Rational.ZERO;
        for (int j = 0; j < blocks.size(); j++) {
            if (j > 0 && (blocks.isMixed(j) || blocks.isMixed(j - 1))) {
                Rational change = exactChange(blocks, j);
                variance = variance.plus(change.times(Rational.of(1, 1).plus(change.times(Rational.of(-1, 1)))));
            }
            if (blocks.isMixed(j)) {
                long t = blocks.total(j);
                long ab = (long) blocks.study(j) * blocks.control(j);
                Rational before = j == 0 ? Rational.ZERO : exactExcess(blocks, j - 1);
                Rational after = j == blocks.size() - 1 ? Rational.ZERO : exactExcess(blocks, j + 1);
                Rational inner = Rational.of(2 * ab - t, 1)
                        .plus(before.plus(after).times(Rational.of(-excess(blocks, j), 1)))
                        .plus(before.times(after).times(Rational.of(-1, 1)));
                variance = variance.plus(inner.times(Rational.of(2 * ab, t * t * (t - 1))));
            }
        }
        return variance;
    }

    private static Rational exactChange(Blocks blocks, int j) {
        long pairs = (long) blocks.total(j) * blocks.total(j - 1);
        return Rational.of((long) changes(blocks, j), pairs);
    }

    private static Rational exactExcess(Blocks blocks, int j) {
        return Rational.of(excess(blocks, j), blocks.total(j));
    }

    /** Pairs of an observation of the block and one of the block before that belong to different groups. */
    private static double changes(Blocks blocks, int j) {
        return (double) blocks.study(j) * blocks.control(j - 1) + (double) blocks.control(j) * blocks.study(j - 1);
    }

    private static int excess(Blocks blocks, int j) {
        return blocks.control(j) - blocks.study(j);
    }
}
