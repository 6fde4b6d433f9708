package kz.adep.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.adep.calendar.domain.LegalCalendar;
import kz.adep.calendar.domain.Rulebooks;
import org.junit.jupiter.api.Test;

/** The published calendar ends with 2027. */
class YearWarningTests {

    private final Deadlines deadlines =
            new Deadlines(() -> new LegalCalendar(Calendars.published(), Rulebooks.ofTheCode()));

    @Test
    void nextYearIsMissedFromTheFirstOfDecember() {
        assertThat(deadlines.yearMissingOn(LocalDate.of(2027, 11, 30))).isEmpty();
        assertThat(deadlines.yearMissingOn(LocalDate.of(2027, 12, 1))).contains(2028);
        assertThat(deadlines.yearMissingOn(LocalDate.of(2027, 12, 31))).contains(2028);
    }

    @Test
    void yearThatHasBegunIsMissedAllTheMore() {
        assertThat(deadlines.yearMissingOn(LocalDate.of(2028, 1, 10))).contains(2028);
        assertThat(deadlines.yearMissingOn(LocalDate.of(2028, 6, 1))).contains(2028);
    }

    @Test
    void loadedYearIsNotMissed() {
        assertThat(deadlines.yearMissingOn(LocalDate.of(2026, 12, 1))).isEmpty();
    }
}
