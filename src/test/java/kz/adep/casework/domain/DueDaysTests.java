package kz.adep.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.adep.calendar.Calendars;
import kz.adep.casework.domain.Countdown.Urgency;
import kz.adep.casework.domain.Countdown.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDaysTests {

    /** A Tuesday; Wednesday 16 December is a holiday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 15);

    private final DueDays days = new DueDays(TODAY, Calendars.published());

    @ParameterizedTest
    @CsvSource({
        "2026-12-14, LATE, LATE, 1",
        "2026-11-15, LATE, LATE, 30",
        "2026-12-15, SOON, TODAY, 0",
        "2026-12-17, SOON, LEFT, 1",
        "2026-12-21, SOON, LEFT, 3",
        "2026-12-22, FINE, LEFT, 4"
    })
    void openCaseIsCountedInWorkingDaysUntilDueAndInDaysAfter(LocalDate due, Urgency urgency, Words words, int number) {
        assertThat(days.of(due, null, true)).isEqualTo(new Countdown(due, urgency, words, number));
    }

    @Test
    void closedCaseIsJudgedByTheDayItWasClosed() {
        LocalDate due = TODAY.minusDays(20);

        assertThat(days.of(due, due, true)).isEqualTo(new Countdown(due, Urgency.DONE, Words.CLOSED, 0));
        assertThat(days.of(due, due.plusDays(2), true))
                .isEqualTo(new Countdown(due, Urgency.DONE, Words.CLOSED_LATE, 2));
    }

    @Test
    void appealWithoutDueDayIsToldFromWhatHasNoTerm() {
        assertThat(days.of(null, null, true).words()).isEqualTo(Words.UNKNOWN);
        assertThat(days.of(null, null, false).words()).isEqualTo(Words.NONE);
    }

    @Test
    void beyondTheCalendarEveryDayCounts() {
        DueDays last = new DueDays(LocalDate.of(2027, 12, 31), Calendars.published());

        assertThat(last.of(LocalDate.of(2028, 1, 5), null, true).days()).isEqualTo(5);
    }
}
