package kz.adep.intake.service.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kz.adep.MovedClock;
import kz.adep.limits.Source;
import kz.adep.limits.Sources;
import org.junit.jupiter.api.Test;

class DraftGateTests {

    private Instant now = Instant.parse("2026-11-22T06:00:00Z");
    private final Clock clock = new MovedClock(() -> now);
    private final Sources sources = new Sources(clock);
    private final DraftGate gate = new DraftGate(Limits.usual(), clock);
    private final Source office = sources.of("192.0.2.7");

    @Test
    void twoHundredBehindOneAddressAllBeginAtOnce() {
        assertThat(begun(0, 200)).containsOnly("begun");
    }

    @Test
    void fourHundredBehindOneAddressAllBeginWithinMinutes() {
        List<Integer> waiting = IntStream.range(0, 400).boxed().toList();
        for (int minute = 0; minute < 4; minute++) {
            waiting = waiting.stream()
                    .filter(form -> !begin(form).equals("begun"))
                    .toList();
            now = now.plus(Duration.ofMinutes(1));
        }

        assertThat(waiting).isEmpty();
    }

    /** However many forms it has in hand. */
    @Test
    void scriptBeginsNoMoreThanWaitInLine() {
        begun(0, 240);
        begun(1_000, 5_000);
        now = now.plus(Duration.ofMinutes(1));

        assertThat(begun(1_000, 5_000)).filteredOn("begun"::equals).hasSizeBetween(60, 65);
        assertThat(begin(9_999, sources.of("192.0.2.8"))).isEqualTo("begun");
    }

    private List<String> begun(int from, int forms) {
        return IntStream.range(from, from + forms).mapToObj(this::begin).toList();
    }

    private String begin(int form) {
        return begin(form, office);
    }

    /** What a form met: begun, or told to wait so many seconds. */
    private String begin(int form, Source source) {
        try {
            gate.admit(form, source);
            return "begun";
        } catch (SendAgainLater later) {
            return String.valueOf(later.seconds());
        }
    }
}
