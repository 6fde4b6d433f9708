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

    private static final LocalDate REGISTERED = LocalDate.of(2026, 11, 10);

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
        assertThat(days.of(REGISTERED, due, null, Words.UNKNOWN)).isEqualTo(new Countdown(due, urgency, words, number));
    }

    /** What comes on the holiday is registered on Thursday; its third day is Tuesday, the day before as on the day. */
    @Test
    void noDayOfTheTermIsGoneBeforeTheRegistration() {
        LocalDate registered = LocalDate.of(2026, 12, 17);
        LocalDate due = LocalDate.of(2026, 12, 22);
        DueDays holiday = new DueDays(registered.minusDays(1), Calendars.published());
        DueDays thursday = new DueDays(registered, Calendars.published());

        assertThat(holiday.of(registered, due, null, Words.UNKNOWN).days()).isEqualTo(3);
        assertThat(thursday.of(registered, due, null, Words.UNKNOWN).days()).isEqualTo(3);
    }

    @Test
    void closedCaseIsJudgedByTheDayItWasClosed() {
        LocalDate due = TODAY.minusDays(20);

        assertThat(days.of(REGISTERED, due, due, Words.UNKNOWN))
                .isEqualTo(new Countdown(due, Urgency.DONE, Words.CLOSED, 0));
        assertThat(days.of(REGISTERED, due, due.plusDays(2), Words.UNKNOWN))
                .isEqualTo(new Countdown(due, Urgency.DONE, Words.CLOSED_LATE, 2));
    }

    @Test
    void appealWithoutDueDayIsToldFromWhatHasNoTerm() {
        assertThat(DueDays.withoutDue(true, false)).isEqualTo(Words.UNKNOWN);
        assertThat(DueDays.withoutDue(true, true)).isEqualTo(Words.SUSPENDED);
        assertThat(DueDays.withoutDue(false, false)).isEqualTo(Words.NONE);
        assertThat(days.of(REGISTERED, null, null, Words.SUSPENDED))
                .isEqualTo(new Countdown(null, Urgency.FINE, Words.SUSPENDED, 0));
        assertThat(days.of(REGISTERED, null, TODAY, Words.SUSPENDED).words()).isEqualTo(Words.WAS_SUSPENDED);
    }

    @Test
    void beyondTheCalendarEveryDayCounts() {
        DueDays last = new DueDays(LocalDate.of(2027, 12, 31), Calendars.published());

        assertThat(last.of(REGISTERED, LocalDate.of(2028, 1, 5), null, Words.UNKNOWN)
                        .days())
                .isEqualTo(5);
    }
}
