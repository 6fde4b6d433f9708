package kz.adep.statistics.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferencesTests {

    /** Even, tied, of all magnitudes, and nearly all equal: each shape is hard for another way of halving. */
    static Stream<DoubleUnaryOperator> shapes() {
        return Stream.of(
                x -> x,
                x -> Math.rint(x * 10),
                x -> Math.scalb(x, (int) (x * 1000) % 2000 - 1000),
                x -> x < 1.9 ? 0 : x,
                x -> Math.copySign(Double.MIN_VALUE, x));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyRankIsThatOfTheSortedDifferences(DoubleUnaryOperator shape) {
        Random random = new Random(1963);
        double[] x = random.doubles(230, -2, 2).map(shape).sorted().toArray();
        double[] y = random.doubles(190, -2, 2).map(shape).sorted().toArray();
        double[] all = Arrays.stream(x)
                .flatMap(a -> Arrays.stream(y).map(b -> a - b))
                .sorted()
                .toArray();

        for (int rank = 1; rank <= all.length; rank += 97) {
            assertThat(new Differences(x, y).ofRank(rank) + 0.0).isEqualTo(all[rank - 1] + 0.0);
        }
    }
}
