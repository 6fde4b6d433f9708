package kz.adep.statistics.domain;

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
}
