package kz.adep.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedKeysTests {

    private static final int LARGE = 50_000;

    @ParameterizedTest
    @MethodSource("shapes")
    void largeSampleComesOutInOrder(DoubleUnaryOperator shape) {
        Random random = new Random(5);
        double[] sample = random.doubles(LARGE, -1, 1).map(shape).toArray();

        assertThat(values(sample)).isEqualTo(inOrder(sample));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, 19_999, 20_000})
    void anySizeComesOutInOrder(int size) {
        double[] sample = new Random(6).doubles(size, -1e300, 1e300).toArray();

        assertThat(values(sample)).isEqualTo(inOrder(sample));
    }

    static Stream<DoubleUnaryOperator> shapes() {
        return Stream.of(
                value -> value,
                value -> Math.round(100 * value) / 100.0,
                value -> -Math.abs(value),
                value -> 1e15 + value,
                value -> 1 + 1e-12 * value,
                value -> Math.abs(value) < 0.001 ? 1e300 * value : 1 + 1e-13 * value,
                value -> Double.MIN_VALUE * Math.round(1e6 * value),
                value -> Double.MAX_VALUE * value,
                value -> Math.tan(Math.PI / 2 * value),
                value -> 7.0,
                value -> Math.copySign(0.0, value));
    }

    private static double[] values(double[] sample) {
        return Arrays.stream(OrderedKeys.of(sample), 0, sample.length)
                .mapToDouble(OrderedKeys::value)
                .toArray();
    }

    private static double[] inOrder(double[] sample) {
        return Arrays.stream(sample).map(value -> value + 0.0).sorted().toArray();
    }
}
