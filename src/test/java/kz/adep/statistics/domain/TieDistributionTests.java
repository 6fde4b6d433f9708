package kz.adep.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TieDistributionTests {

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
