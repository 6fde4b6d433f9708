package kz.adep.intake.service.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        assertThat(begun(now, 200)).containsOnly("begun");
    }

    @Test
    void fourHundredBehindOneAddressAllBeginAMinuteLater() {
        List<Instant> shown = IntStream.range(0, 400).mapToObj(form -> now).toList();
        List<Instant> waiting = shown.stream().filter(form -> !isBegun(form)).toList();
        now = now.plus(Duration.ofMinutes(1));

        assertThat(waiting).hasSize(160);
        assertThat(waiting).allMatch(this::isBegun);
    }

    /** A thousand forms a minute, each a minute old; the people come all through the hour and send again when they were told to. */
    @Test
    void twoHundredBeginWithinAnHourBesideAScript() {
        Map<Instant, Instant> next = new HashMap<>();
        IntStream.range(0, 200)
                .mapToObj(person -> now.plusSeconds(person * 17L))
                .forEach(shown -> next.put(shown, shown));

        for (int second = 0; second < 3600; second++) {
            begun(now.minusSeconds(90), 17);
            next.entrySet().removeIf(person -> person.getValue().equals(now) && isBegun(person.getKey()));
            next.replaceAll((shown, time) -> time.equals(now) ? shown.plusSeconds(60) : time);
            now = now.plusSeconds(1);
        }

        assertThat(next).isEmpty();
    }

    @Test
    void whoComesTooEarlyAgainWaitsForWhatIsLeft() {
        begun(now, 240);

        assertThat(begin(now, office)).isEqualTo("60");
        assertThat(begin(now.minusSeconds(45), office)).isEqualTo("15");
    }

    /** However many forms it has in hand; then one a second. */
    @Test
    void scriptLeavesSoManyFormsADay() {
        Instant before = now.minus(Duration.ofMinutes(2));

        assertThat(begun(before, 120_000)).filteredOn("begun"::equals).hasSize(100_000 + 240 + 60);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(begun(before, 5_000)).filteredOn("begun"::equals).hasSizeBetween(60, 140);
        assertThat(begin(now, sources.of("192.0.2.8"))).isEqualTo("begun");
    }

    private List<String> begun(Instant shown, int forms) {
        return IntStream.range(0, forms).mapToObj(form -> begin(shown, office)).toList();
    }

    private boolean isBegun(Instant shown) {
        return begin(shown, office).equals("begun");
    }

    /** What a form met: begun, or told to wait so many seconds. */
    private String begin(Instant shown, Source source) {
        try {
            gate.admit(shown, source);
            return "begun";
        } catch (SendAgainLater later) {
            return String.valueOf(later.seconds());
        }
    }
}
