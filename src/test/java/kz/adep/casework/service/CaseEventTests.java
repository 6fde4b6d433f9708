package kz.adep.casework.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.adep.audit.AuditEntry;
import org.junit.jupiter.api.Test;

class CaseEventTests {

    private static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");
    private static final Instant NOON = Instant.parse("2026-11-20T07:00:00Z");
    private static final UUID OFFICIAL = UUID.randomUUID();

    @Test
    void whatStandsInTheChainsOfBothIsSeenOnce() {
        List<CaseEvent> events =
                CaseEvent.of(List.of(entry(false, NOON, "casework.left"), entry(true, NOON, "casework.left")), ASTANA);

        assertThat(events).singleElement().extracting(CaseEvent::act).isEqualTo("left");
    }

    @Test
    void sameActAtAnotherTimeIsAnotherEvent() {
        List<CaseEvent> events = CaseEvent.of(
                List.of(entry(false, NOON, "casework.note"), entry(false, NOON.plusSeconds(1), "casework.note")),
                ASTANA);

        assertThat(events).hasSize(2);
    }

    @Test
    void eventTellsTheDayOnWhichItCountsAndWhoActed() {
        AuditEntry late = new AuditEntry(
                7,
                false,
                1,
                NOON,
                OFFICIAL.toString(),
                "casework.decided.refused",
                "case_file",
                "x",
                new TreeMap<>(Map.of("day", "2026-11-19")));

        assertThat(CaseEvent.of(List.of(late), ASTANA)).singleElement().satisfies(event -> {
            assertThat(event.day()).isEqualTo(LocalDate.of(2026, 11, 19));
            assertThat(event.act()).isEqualTo("decided.refused");
            assertThat(event.account()).contains(OFFICIAL);
        });
    }

    private static AuditEntry entry(boolean withheld, Instant at, String action) {
        return new AuditEntry(7, withheld, 1, at, "applicant", action, "case_file", "x", new TreeMap<>());
    }
}
