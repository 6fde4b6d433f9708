package kz.adep.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import kz.adep.MovedClock;
import org.junit.jupiter.api.Test;

class RatesTests {

    private Instant now = Instant.parse("2026-11-22T06:00:00Z");
    private final Clock clock = new MovedClock(() -> now);
    private final Rates rates = new Rates(clock, Rate.anHour(10), Rate.aDay(15));

    @Test
    void allRatesHold() {
        assertThat(admitted("a")).isEqualTo(10);

        now = now.plus(Duration.ofHours(1));
        assertThat(admitted("a")).isLessThan(10);
    }

    @Test
    void keysDoNotDisturbEachOther() {
        admitted("a");

        assertThat(admitted("b")).isEqualTo(10);
    }

    @Test
    void exhaustedIsOnlyWhoUsedAll() {
        rates.admits("a");
        assertThat(rates.isExhausted("a")).isFalse();

        admitted("a");
        assertThat(rates.isExhausted("a")).isTrue();
        assertThat(rates.isExhausted("b")).isFalse();
    }

    @Test
    void askingDoesNotCount() {
        rates.isExhausted("a");

        assertThat(rates.isKnown("a")).isFalse();
        assertThat(admitted("a")).isEqualTo(10);
    }

    @Test
    void whatWasCountedBeyondTheRateHasToComeBackFirst() {
        Rates files = new Rates(clock, Rate.anHour(10));
        files.count("a", 15);

        now = now.plus(Duration.ofMinutes(30));
        assertThat(files.isExhausted("a")).isTrue();
        now = now.plus(Duration.ofMinutes(10));
        assertThat(files.isExhausted("a")).isFalse();
    }

    @Test
    void rateOfNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.anHour(0));
    }

    private long admitted(Object key) {
        return IntStream.range(0, 50).filter(attempt -> rates.admits(key)).count();
    }
}
