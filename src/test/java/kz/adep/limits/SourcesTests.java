package kz.adep.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kz.adep.MovedClock;
import org.junit.jupiter.api.Test;

class SourcesTests {

    private Instant now = Instant.parse("2026-11-22T06:00:00Z");
    private final Sources sources = new Sources(new MovedClock(() -> now));

    @Test
    void anAddressIsItselfAllDay() {
        Source morning = sources.of("192.0.2.7");
        now = now.plus(Duration.ofHours(12));

        assertThat(sources.of("192.0.2.7")).isEqualTo(morning).hasSameHashCodeAs(morning);
    }

    @Test
    void nobodyKnowsTomorrowWhoItWasToday() {
        Source today = sources.of("192.0.2.7");
        now = now.plus(Duration.ofDays(1));

        assertThat(sources.of("192.0.2.7")).isNotEqualTo(today);
    }

    @Test
    void anotherProcessHasAnotherKey() {
        assertThat(new Sources(new MovedClock(() -> now)).of("192.0.2.7")).isNotEqualTo(sources.of("192.0.2.7"));
    }

    @Test
    void textTellsNothing() {
        assertThat(sources.of("192.0.2.7")).hasToString("Source[…]");
    }
}
