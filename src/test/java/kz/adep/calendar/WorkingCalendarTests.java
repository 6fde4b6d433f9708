package kz.adep.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.adep.calendar.CalendarDay.Kind;
import kz.adep.calendar.CalendarDay.Status;
import org.junit.jupiter.api.Test;

class WorkingCalendarTests {

    private final WorkingCalendar calendar = Calendars.published();

    @Test
    void plainWeekHasFiveWorkingDays() {
        var monday = LocalDate.of(2026, 11, 16);

        assertThat(monday.datesUntil(monday.plusDays(7)).map(calendar::isWorking))
                .containsExactly(true, true, true, true, true, false, false);
    }

    @Test
    void holidayAndItsTransferAreDaysOff() {
        assertThat(calendar.isWorking(LocalDate.of(2026, 10, 25))).isFalse();
        assertThat(calendar.isWorking(LocalDate.of(2026, 10, 26))).isFalse();
        assertThat(calendar.reason(LocalDate.of(2026, 10, 25))).isEqualTo(DayReason.REPUBLIC_DAY);
        assertThat(calendar.reason(LocalDate.of(2026, 10, 26))).isEqualTo(DayReason.HOLIDAY_ON_WEEKEND);
    }

    @Test
    void swappedSaturdayIsWorked() {
        var saturday = LocalDate.of(2022, 10, 22);

        assertThat(calendar.count(saturday)).isEqualTo(new CountedDay(saturday, true, DayReason.SWAPPED));
        assertThat(calendar.isWorking(LocalDate.of(2022, 10, 24))).isFalse();
    }

    @Test
    void workingDaysAreCountedFromTheDayAfter() {
        var friday = LocalDate.of(2026, 11, 20);

        assertThat(calendar.plusWorkingDays(friday, 1)).isEqualTo("2026-11-23");
        assertThat(calendar.plusWorkingDays(friday, 6)).isEqualTo("2026-11-30");
    }

    @Test
    void lessThanOneWorkingDayIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 11, 20), 0));
    }

    @Test
    void workingDaysLeftAreCountedUpToTheLastDay() {
        var friday = LocalDate.of(2026, 12, 11);

        assertThat(calendar.workingDaysBetween(friday, friday.plusDays(7))).isEqualTo(4);
        assertThat(calendar.workingDaysBetween(friday, friday)).isZero();
        assertThat(calendar.workingDaysBetween(friday, friday.minusDays(3))).isZero();
    }

    @Test
    void yearThatIsNotLoadedIsRefused() {
        assertThatExceptionOfType(YearNotLoaded.class)
                .isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2027, 12, 30), 2))
                .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(2028));
    }

    @Test
    void dayOfAYearThatIsNotLoadedIsRefused() {
        var day = new CalendarDay(LocalDate.of(2028, 1, 3), Kind.HOLIDAY, DayReason.NEW_YEAR, Status.BY_RULE);

        assertThatExceptionOfType(YearNotLoaded.class)
                .isThrownBy(() -> new WorkingCalendar(1, Map.of(2027, Status.BY_RULE), List.of(day)));
    }

    @Test
    void certaintyIsThatOfTheLeastSureDay() {
        var may = LocalDate.of(2026, 5, 1);

        assertThat(calendar.certainty(may.minusYears(1), may.minusYears(1).plusDays(20)))
                .isEqualTo(Status.CONFIRMED);
        assertThat(calendar.certainty(may, may.plusDays(20))).isEqualTo(Status.BY_RULE);
        assertThat(calendar.certainty(may, may.plusDays(27))).isEqualTo(Status.ESTIMATED);
    }

    @Test
    void estimatedHolidayBesideThePeriodLowersCertainty() {
        var eve = LocalDate.of(2026, 5, 26);

        assertThat(calendar.certainty(eve.minusDays(5), eve)).isEqualTo(Status.ESTIMATED);
        assertThat(calendar.certainty(eve.plusDays(2), eve.plusDays(9))).isEqualTo(Status.ESTIMATED);
        assertThat(calendar.certainty(eve.minusDays(5), eve.minusDays(1))).isEqualTo(Status.BY_RULE);
    }
}
