package kz.adep.intake.service.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import kz.adep.MovedClock;
import kz.adep.limits.Source;
import kz.adep.limits.Sources;
import org.junit.jupiter.api.Test;

class FloodgateTests {

    private static final int BODY = 120;

    private Instant now = Instant.parse("2026-11-22T06:00:00Z");
    private final Clock clock = new MovedClock(() -> now);
    private final Sources sources = new Sources(clock);
    private final Floodgate gate = new Floodgate(Limits.usual(), clock);
    private final Source flood = sources.of("192.0.2.7");
    private int form;

    @Test
    void tenAnHourOfOneSource() {
        assertThat(admitted(flood, BODY, 50)).isEqualTo(10);

        now = now.plus(Duration.ofHours(1));
        assertThat(admitted(flood, BODY, 50)).isEqualTo(10);
    }

    @Test
    void fortyADayOfOneSource() {
        long admitted = 0;
        for (int hour = 0; hour < 8; hour++) {
            admitted += admitted(flood, BODY + hour, 50);
            now = now.plus(Duration.ofHours(1));
        }

        assertThat(admitted).isBetween(40L, 55L);
    }

    @Test
    void thirtyAnHourToOneBody() {
        long admitted = IntStream.range(0, 10)
                .mapToLong(each -> admitted(sources.of("198.51.100." + each), BODY, 5))
                .sum();

        assertThat(admitted).isEqualTo(30);
        assertThat(admitted(sources.of("203.0.113.1"), BODY + 1, 1)).isEqualTo(1);
    }

    @Test
    void sixHundredAnHourInAll() {
        long admitted = IntStream.range(0, 100)
                .mapToLong(each -> admitted(sources.of("2001:db8:0:" + each + "::1"), each, 10))
                .sum();

        assertThat(admitted).isEqualTo(600);
    }

    @Test
    void oneFloodingSourceLeavesTheBodyToOthers() {
        admitted(flood, BODY, 5_000);

        assertThat(admitted(sources.of("192.0.2.8"), BODY, 10)).isEqualTo(10);
    }

    @Test
    void sameFormIsCountedOnce() {
        IntStream.range(0, 50)
                .forEach(again ->
                        assertThat(gate.admits("one form", flood, BODY)).isTrue());

        assertThat(admitted(flood, BODY, 50)).isEqualTo(9);
    }

    @Test
    void waitGrowsToAMinuteAndFallsAgain() {
        assertThat(IntStream.range(0, 8).mapToLong(each -> gate.nextWait(flood).toSeconds()))
                .containsExactly(10L, 20L, 30L, 40L, 50L, 60L, 60L, 60L);
        assertThat(gate.nextWait(sources.of("192.0.2.8"))).hasSeconds(10);

        now = now.plus(Duration.ofHours(2));
        assertThat(gate.nextWait(flood)).hasSeconds(10);
    }

    private long admitted(Source source, int body, int forms) {
        return IntStream.range(0, forms)
                .filter(each -> gate.admits(form++, source, body))
                .count();
    }
}
