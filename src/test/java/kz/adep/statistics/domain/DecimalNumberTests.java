package kz.adep.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalNumberTests {

    private static final int MANY = 20_000;

    @Test
    void numberIsTheNearestDouble() {
        Random random = new Random(1);

        assertThat(Stream.generate(() -> number(random)).limit(MANY))
                .allSatisfy(number -> assertThat(read(number)).isEqualTo(new BigDecimal(number).doubleValue()));
    }

    @Test
    void seventeenDigitsGiveTheDoubleBack() {
        Random random = new Random(2);

        assertThat(random.longs(MANY)
                        .mapToDouble(Double::longBitsToDouble)
                        .filter(Double::isFinite)
                        .boxed())
                .allSatisfy(value -> assertThat(read(new BigDecimal(value, new MathContext(17)).toString()))
                        .isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7,5",
                "\u22127,5",
                "75e\u22121",
                "7.50000000000000000000000",
                "+.75E1",
                "0000000000000000000007.5"
            })
    void writingDoesNotChangeTheNumber(String number) {
        assertThat(Math.abs(read(number))).isEqualTo(7.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                ",",
                "-.",
                "e5",
                "1e",
                "1e+",
                "1e1234567890",
                "1.2.3",
                "1 2",
                "0x1",
                "1f",
                "\u0663",
                "nano"
            })
    void whatIsNoDecimalNumberIsNotRead(String text) {
        assertThat(read(text)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012345678", "0.123456789012345678", "1.00000000000000001e5"})
    void eighteenSignificantDigitsAreNotRead(String text) {
        assertThat(read(text)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nan", "INF", "Infinity", "-infinity", "1e309", "1e999999999"})
    void whatHasNoPlaceOnTheLineIsInfinite(String text) {
        assertThat(read(text)).isInfinite();
    }

    private static double read(String text) {
        return DecimalNumber.parse("<" + text + ">", 1, text.length() + 1);
    }

    private static String number(Random random) {
        String digits = Long.toString(random.nextLong(100_000_000_000_000_000L) >>> random.nextInt(56));
        int point = random.nextInt(digits.length() + 1);
        String plain = digits.substring(0, point) + "." + digits.substring(point);
        return (random.nextBoolean() ? "-" : "") + "0" + plain
                + (random.nextBoolean() ? "" : "e" + random.nextInt(-330, 290));
    }
}
