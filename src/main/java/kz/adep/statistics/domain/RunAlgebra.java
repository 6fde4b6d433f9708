package kz.adep.statistics.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Weights by number of runs, seen as polynomials in which the power is the number of runs. Null stands for the empty one.
 *
 * @param <P> how the weights are kept: counted or as shares
 */
interface RunAlgebra<P> {

    P one();

    @Nullable
    P sum(@Nullable P first, @Nullable P second);

    @Nullable
    P product(@Nullable P weights, @Nullable P block);

    @Nullable
    P shift(@Nullable P weights, int runs);

    /** Orders of a block with both labels that start with one label and end with the other. */
    P open(int a, int b);

    /** Orders of a block that start and end with the label it holds own times; null if there are none. */
    @Nullable
    P closed(int own, int other);

    /**
     * The number of runs over all orders of tied observations. A walk over the blocks; the state is the label of the last
     * observation, and two neighbouring blocks share a run where their labels meet.
     */
    default P overOrders(Blocks blocks) {
        @Nullable P endsStudy = null;
        @Nullable P endsControl = null;
        for (int j = 0; j < blocks.size(); j++) {
            int a = blocks.study(j);
            int b = blocks.control(j);
            @Nullable P beforeStudy = j == 0 ? one() : sum(shift(endsStudy, -1), endsControl);
            @Nullable P beforeControl = j == 0 ? one() : sum(endsStudy, shift(endsControl, -1));
            if (a == 0 || b == 0) {
                int last = blocks.pureUntil(j);
                P ends = shift(b == 0 ? beforeStudy : beforeControl, 1 + blocks.changes(j));
                endsStudy = blocks.study(last) > 0 ? ends : null;
                endsControl = blocks.study(last) > 0 ? null : ends;
                j = last;
            } else {
                P open = open(a, b);
                endsStudy = sum(product(beforeStudy, closed(a, b)), product(beforeControl, open));
                endsControl = sum(product(beforeControl, closed(b, a)), product(beforeStudy, open));
            }
        }
        return Objects.requireNonNull(sum(endsStudy, endsControl));
    }
}
