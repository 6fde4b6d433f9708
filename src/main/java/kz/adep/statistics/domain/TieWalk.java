package kz.adep.statistics.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Distribution of the number of runs over all orders of tied observations, each order as likely as the next. A walk over
 * the blocks; the state is the label of the last observation, and two neighbouring blocks share a run if the labels meet.
 * The cost is the sum over tied blocks of (run counts so far) times (run counts of the block).
 */
final class TieWalk {

    private TieWalk() {}

    static <P> P over(Blocks blocks, RunAlgebra<P> algebra) {
        @Nullable P endsStudy = null;
        @Nullable P endsControl = null;
        for (int j = 0; j < blocks.size(); j++) {
            int a = blocks.study(j);
            int b = blocks.control(j);
            @Nullable P beforeStudy = j == 0 ? algebra.one() : algebra.sum(algebra.shift(endsStudy, -1), endsControl);
            @Nullable P beforeControl = j == 0 ? algebra.one() : algebra.sum(endsStudy, algebra.shift(endsControl, -1));
            if (b == 0) {
                endsStudy = algebra.shift(beforeStudy, 1);
                endsControl = null;
            } else if (a == 0) {
                endsStudy = null;
                endsControl = algebra.shift(beforeControl, 1);
            } else {
                P open = algebra.open(a, b);
                endsStudy = algebra.sum(
                        algebra.product(beforeStudy, algebra.closed(a, b)), algebra.product(beforeControl, open));
                endsControl = algebra.sum(
                        algebra.product(beforeControl, algebra.closed(b, a)), algebra.product(beforeStudy, open));
            }
        }
        return Objects.requireNonNull(algebra.sum(endsStudy, endsControl));
    }

    /** How many multiplications the walk would take, the number of run counts being bounded by the smaller counts. */
    static double cost(Blocks blocks) {
        double width = 1;
        double cost = 0;
        for (int j = 0; j < blocks.size(); j++) {
            if (blocks.isMixed(j)) {
                double own = 2.0 * Math.min(blocks.study(j), blocks.control(j));
                width += own;
                cost += width * own;
            }
        }
        return cost;
    }
}
