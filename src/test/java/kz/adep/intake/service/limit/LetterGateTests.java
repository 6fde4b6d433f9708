package kz.adep.intake.service.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.IntStream;
import kz.adep.MovedClock;
import kz.adep.limits.Source;
import kz.adep.limits.Sources;
import org.junit.jupiter.api.Test;

class LetterGateTests {

    private Instant now = Instant.parse("2026-11-22T06:00:00Z");
    private final Clock clock = new MovedClock(() -> now);
    private final LetterGate gate = new LetterGate(Limits.usual(), clock);
    private final Source script = new Sources(clock).of("192.0.2.7");

    @Test
    void beyondTwentyADayFromOneSourceEachLetterWaits() {
        IntStream.range(0, 20).forEach(code -> gate.admit(code, script));

        assertThat(catchThrowableOfType(SendAgainLater.class, () -> gate.admit(20, script))
                        .seconds())
                .isEqualTo(10);
        assertThat(catchThrowableOfType(SendAgainLater.class, () -> gate.admit(21, script))
                        .seconds())
                .isEqualTo(20);
        assertThatCode(() -> gate.admit(22, new Sources(clock).of("192.0.2.8"))).doesNotThrowAnyException();

        now = now.plusSeconds(10);
        assertThatCode(() -> gate.admit(20, script)).doesNotThrowAnyException();
    }
}
