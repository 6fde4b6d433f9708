package kz.adep.intake.service.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.adep.AdepTest;
import kz.adep.MovedClock;
import kz.adep.StateBodies;
import kz.adep.intake.service.Drafts;
import kz.adep.limits.Source;
import kz.adep.limits.Sources;
import kz.adep.vault.DraftSeal;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
class ReceptionTests {

    @Autowired
    private FormTokens tokens;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftSeal seal;

    private Instant now = Instant.parse("2026-11-22T06:00:00Z");
    private final Clock clock = new MovedClock(() -> now);
    private final Source office = new Sources(clock).of("192.0.2.7");
    private final Map<FormToken, Instant> held = new HashMap<>();
    private int body;
    private Reception reception;

    @BeforeEach
    void open() {
        body = StateBodies.fresh();
        reception = node();
    }

    /** What a form met: registered, kept in the tray, or told to wait so many seconds. */
    private String send(FormToken token) {
        try {
            return reception.registers(token, Optional.ofNullable(held.get(token)), office, body)
                    ? "registered"
                    : "tray";
        } catch (SendAgainLater later) {
            held.put(token, later.until());
            return String.valueOf(later.seconds());
        }
    }

    @Test
    void twoHundredBehindOneAddressAllGetThroughInAnHour() {
        List<FormToken> people = Stream.generate(this::form).limit(200).toList();
        List<String> first = people.stream().map(this::send).toList();
        now = now.plus(Duration.ofMinutes(1));

        List<String> second = people.stream().map(this::send).toList();

        assertThat(first).filteredOn("registered"::equals).hasSize(10);
        assertThat(first).filteredOn("60"::equals).hasSize(185);
        assertThat(second)
                .containsOnly("registered", "tray")
                .filteredOn("tray"::equals)
                .hasSizeGreaterThan(180);
    }

    @Test
    void sentTooSoonAgainItWaitsForWhatIsLeft() {
        exhaust();
        FormToken token = form();

        assertThat(send(token)).isEqualTo("10");
        now = now.plusSeconds(4);
        assertThat(send(token)).isEqualTo("6");
        now = now.plusSeconds(6);
        assertThat(send(token)).isEqualTo("tray");
    }

    @Test
    void anotherNodeKnowsWhoHasWaited() {
        exhaust();
        FormToken token = form();
        send(token);
        now = now.plusSeconds(10);
        reception = node();
        exhaust();

        assertThat(send(token)).isEqualTo("tray");
    }

    private Reception node() {
        return new Reception(new Floodgate(Limits.usual(), clock), seal, clock);
    }

    private void exhaust() {
        Stream.generate(this::form).limit(10).forEach(this::send);
    }

    private FormToken form() {
        FormToken token = tokens.issue();
        drafts.change(token, draft -> kz.adep.intake.domain.Drafts.complete(body));
        return token;
    }
}
