package kz.adep.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TieDistributionTests {

    /** Samples of up to 14 values from up to six whole numbers, so that nearly all are tied. */
    static Stream<Blocks> tied() {
        Random random = new Random(40);
        return Stream.generate(() -> {
                    int values = 2 + random.nextInt(5);
                    double[] study = random.ints(1 + random.nextInt(7), 0, values)
                            .asDoubleStream()
                            .toArray();
                    double[] control = random.ints(1 + random.nextInt(7), 0, values)
                            .asDoubleStream()
                            .toArray();
                    return Blocks.pool(study, control);
                })
                .limit(600);
    }

    @Test
    void rangesEqualLiteralEnumeration() {
        tied().forEach(blocks -> {
            SortedMap<Integer, Long> orders = Enumeration.runsOverTies(blocks);
            assertThat(RunRange.of(blocks)).isEqualTo(new RunRange(orders.firstKey(), orders.lastKey()));
        });
    }

    @ParameterizedTest
    @MethodSource("tied")
    void countsAndSharesEqualLiteralEnumeration(Blocks blocks) {
        SortedMap<Integer, Long> orders = Enumeration.runsOverTies(blocks);
        double total = orders.values().stream().mapToLong(each -> each).sum();
        Counts counts = Counts.ALGEBRA.overOrders(blocks);
        Shares shares = Shares.ALGEBRA.overOrders(blocks);

        for (int r = 0; r < 16; r++) {
            long expected = orders.getOrDefault(r, 0L);
            assertThat(counts.at(r)).isEqualTo(BigInteger.valueOf(expected));
            assertThat(shares.at(r)).isCloseTo(expected / total, within(1e-13));
        }
    }

    @ParameterizedTest
    @MethodSource("tied")
    void momentsEqualLiteralEnumeration(Blocks blocks) {
        SortedMap<Integer, Long> orders = Enumeration.runsOverTies(blocks);
        double total = orders.values().stream().mapToLong(each -> each).sum();
        double mean = orders.entrySet().stream()
                        .mapToDouble(e -> e.getKey() * e.getValue())
                        .sum()
                / total;
        double square = orders.entrySet().stream()
                        .mapToDouble(e -> e.getKey() * e.getKey() * e.getValue())
                        .sum()
                / total;

        for (boolean exactly : new boolean[] {true, false}) {
            TieMoments moments = TieMoments.of(blocks, exactly);
            assertThat(moments.mean()).isCloseTo(mean, within(1e-12));
            assertThat(moments.variance()).isCloseTo(square - mean * mean, within(1e-11));
        }
    }

    @Test
    void positiveAndNegativeZeroAreOneValue() {
        Blocks blocks = Blocks.pool(new double[] {-0.0, 1}, new double[] {0.0, -1});

        assertThat(blocks.size()).isEqualTo(3);
        assertThat(blocks.value(1)).isEqualTo(0.0);
        assertThat(blocks.mixedBlocks()).isEqualTo(1);
    }

    @Test
    void poolingKeepsTheSamplesOfTheCaller() {
        double[] study = {3, 1, 2};
        Blocks.pool(study, new double[] {9});

        assertThat(study).containsExactly(3, 1, 2);
    }

    @Test
    void greatSamplesArePooledInAscendingOrder() {
        double[] study = new Random(8)
                .doubles(25_000, -1, 1)
                .map(x -> x * Math.exp(40 * x))
                .toArray();
        Blocks blocks = Blocks.pool(study, new double[] {Double.MAX_VALUE, -Double.MIN_VALUE});
        double[] expected = Arrays.copyOf(study, 25_002);
        expected[25_000] = Double.MAX_VALUE;
        expected[25_001] = -Double.MIN_VALUE;
        Arrays.sort(expected);

        assertThat(IntStream.range(0, blocks.size()).mapToDouble(blocks::value).toArray())
                .isEqualTo(Arrays.stream(expected).distinct().toArray());
    }

    @Test
    void beyondTheWorkLimitNothingIsCounted() {
        double[] values =
                new Random(7).doubles(40_000).map(x -> Math.floor(x * 30)).toArray();
        Blocks blocks = Blocks.pool(Arrays.copyOf(values, 20_000), Arrays.copyOfRange(values, 20_000, 40_000));

        assertThat(new TieDistribution(blocks, RunRange.of(blocks)).isKnown()).isFalse();
    }
}
