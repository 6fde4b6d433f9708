package kz.adep.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTests {

    private static final Instant WRITTEN = Instant.parse("2026-11-22T06:00:00Z");

    private final Patience week = new Patience(Duration.ofDays(7));

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "6, 32", "7, 60", "200, 60"})
    void waitDoublesUpToAnHour(int failures, int minutes) {
        Instant now = WRITTEN.plusSeconds(30);

        assertThat(week.nextTry(failures, WRITTEN, now)).contains(now.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void letterIsGivenUpWhenItIsTooOld() {
        Instant lastMoment = WRITTEN.plus(Duration.ofDays(7));

        assertThat(week.nextTry(9, WRITTEN, lastMoment.minusMillis(1))).isPresent();
        assertThat(week.nextTry(9, WRITTEN, lastMoment)).isEmpty();
    }

    @Test
    void impatienceIsRefused() {
        assertThatThrownBy(() -> new Patience(Duration.ofMinutes(59))).isInstanceOf(IllegalArgumentException.class);
    }
}
