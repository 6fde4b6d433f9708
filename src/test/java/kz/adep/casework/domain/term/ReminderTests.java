package kz.adep.casework.domain.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.adep.calendar.CalendarDay.Status;
import kz.adep.calendar.WorkingCalendar;
import kz.adep.casework.domain.DueDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A term of ten working days, from Monday 2 to Friday 13 November 2026, without holidays. */
class ReminderTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 13);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(1, Map.of(2026, Status.values()[0]), List.of());

    @ParameterizedTest
    @CsvSource({
        "2026-11-05,",
        "2026-11-06, HALF",
        "2026-11-09, HALF",
        "2026-11-10, SOON",
        "2026-11-13, SOON",
        "2026-11-14, OVERDUE",
        "2027-03-01, OVERDUE"
    })
    void mostPressingReminderIsDue(LocalDate today, Reminder expected) {
        assertThat(on(today, DUE)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void movedDueDayIsCountedAnew() {
        assertThat(on(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 12, 11))).isEmpty();
    }

    @Test
    void everyDayCountsWhereTheCalendarEnds() {
        assertThat(on(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 3))).contains(Reminder.SOON);
    }

    private static Optional<Reminder> on(LocalDate today, LocalDate due) {
        return Reminder.due(FIRST, due, new DueDays(today, CALENDAR));
    }
}
