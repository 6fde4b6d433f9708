package kz.adep.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;
import kz.adep.statistics.SeededProperty;
import kz.adep.statistics.TwoSamples;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** The number of runs over the orders of tied observations against all orders written out. */
class TieOrdersPropertiesTests {

    @Provide
    Arbitrary<Blocks> tied() {
        return TwoSamples.upTo(7, 6).map(samples -> Blocks.pool(samples.study(), samples.control()));
    }

    @SeededProperty
    void rangeEqualsLiteralEnumeration(@ForAll("tied") Blocks blocks) {
        SortedMap<Integer, Long> orders = Enumeration.runsOverTies(blocks);

        assertThat(RunRange.of(blocks)).isEqualTo(new RunRange(orders.firstKey(), orders.lastKey()));
    }

    @SeededProperty
    void countsAndSharesEqualLiteralEnumeration(@ForAll("tied") Blocks blocks) {
        SortedMap<Integer, Long> orders = Enumeration.runsOverTies(blocks);
        Counts counts = Counts.ALGEBRA.overOrders(blocks);
        Shares shares = Shares.ALGEBRA.overOrders(blocks);

        for (int r = 0; r < 16; r++) {
            long expected = orders.getOrDefault(r, 0L);
            assertThat(counts.at(r)).isEqualTo(BigInteger.valueOf(expected));
            assertThat(shares.at(r)).isCloseTo(expected / total(orders), within(1e-13));
        }
    }

    @SeededProperty
    void momentsEqualLiteralEnumeration(@ForAll("tied") Blocks blocks) {
        SortedMap<Integer, Long> orders = Enumeration.runsOverTies(blocks);
        double mean = mean(orders, r -> r);
        double variance = mean(orders, r -> (r - mean) * (r - mean));

        for (boolean exactly : new boolean[] {true, false}) {
            TieMoments moments = TieMoments.of(blocks, exactly);
            assertThat(moments.mean()).isCloseTo(mean, within(1e-12));
            assertThat(moments.variance()).isCloseTo(variance, within(1e-11));
        }
    }

    private static double total(SortedMap<Integer, Long> orders) {
        return orders.values().stream().mapToLong(each -> each).sum();
    }

    private static double mean(SortedMap<Integer, Long> orders, ToDoubleFunction<Integer> figure) {
        return orders.entrySet().stream()
                        .mapToDouble(each -> figure.applyAsDouble(each.getKey()) * each.getValue())
                        .sum()
                / total(orders);
    }
}
