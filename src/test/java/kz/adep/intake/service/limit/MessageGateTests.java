package kz.adep.intake.service.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import kz.adep.MovedClock;
import org.junit.jupiter.api.Test;

class MessageGateTests {

    private Instant now = Instant.parse("2026-11-22T06:00:00Z");
    private final Clock clock = new MovedClock(() -> now);
    private final MessageGate gate = new MessageGate(Limits.usual(), clock);

    @Test
    void twentyMessagesAnHourWithOneCode() {
        write(20);

        assertThat(written("code")).isEqualTo("10");
        assertThat(written("another")).isEqualTo("taken");
        now = now.plus(Duration.ofHours(1));
        assertThat(written("code")).isEqualTo("taken");
    }

    @Test
    void whatHasWaitedIsTakenAndTheNextWaitsLonger() {
        write(20);

        assertThat(written("code")).isEqualTo("10");
        now = now.plusSeconds(4);
        assertThat(written("code")).isEqualTo("6");
        now = now.plusSeconds(6);
        assertThat(written("code")).isEqualTo("taken");
        assertThat(written("code")).isEqualTo("20");
    }

    private void write(int messages) {
        IntStream.range(0, messages)
                .forEach(each -> assertThatCode(() -> gate.admit("code")).doesNotThrowAnyException());
    }

    private String written(String code) {
        try {
            gate.admit(code);
            return "taken";
        } catch (SendAgainLater later) {
            return String.valueOf(later.seconds());
        }
    }
}
