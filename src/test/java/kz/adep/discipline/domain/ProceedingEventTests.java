package kz.adep.discipline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProceedingEventTests {

    private static final UUID HANDLER = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"INVESTIGATE, true", "UNSEALED, false"})
    void lookingWhoThePersonIsIsNoHandling(String move, boolean work) {
        ProceedingEvent event =
                new ProceedingEvent(Conduct.minor(), move, Conduct.TODAY, "Words", Instant.EPOCH, HANDLER);

        assertThat(event.isWorkOf(HANDLER)).isEqualTo(work);
        assertThat(event.isWorkOf(UUID.randomUUID())).isFalse();
    }
}
