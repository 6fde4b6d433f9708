package kz.adep.transparency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelTests {

    @Test
    void decimalBetweenZeroAndOneIsTakenAsWritten() {
        assertThat(Level.of(".05")).isEqualByComparingTo("0.05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-0.1", "1.5", "", "five", "NaN", "1e-999999999", "0,05"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Level.of(text)).isInstanceOf(BadLevel.class);
    }
}
