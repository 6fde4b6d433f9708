package kz.adep.directory.domain.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.calendar.CalendarDay;
import kz.adep.calendar.DayReason;
import kz.adep.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

class ReceptionScheduleTests {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Hours HOURS = new Hours(LocalTime.of(15, 0), LocalTime.of(17, 0));

    /** 16 December 2026, a Wednesday, is a holiday; 2027 is not loaded. */
    private static final OfficeDays DAYS = new OfficeDays(new WorkingCalendar(
            1, Map.of(2026, CalendarDay.Status.CONFIRMED), List.of(holiday(LocalDate.of(2026, 12, 16)))));

    @Test
    void everyWeekMeansEachSuchDayOfTheMonth() {
        assertThat(days(Week.EVERY, DayOfWeek.TUESDAY)).containsExactly(1, 8, 15, 22, 29);
    }

    @Test
    void weekOfTheMonthIsCountedByTheWeekday() {
        assertThat(days(Week.FIRST, DayOfWeek.MONDAY)).containsExactly(7);
        assertThat(days(Week.THIRD, DayOfWeek.FRIDAY)).containsExactly(18);
        assertThat(days(Week.LAST, DayOfWeek.THURSDAY)).containsExactly(31);
    }

    @Test
    void weeklyDayOffIsLeftOut() {
        assertThat(days(Week.EVERY, DayOfWeek.WEDNESDAY)).containsExactly(2, 9, 23, 30);
    }

    @Test
    void monthlyDayOffMovesToTheNextWorkingDay() {
        assertThat(days(Week.THIRD, DayOfWeek.WEDNESDAY)).containsExactly(17);
    }

    @Test
    void dayThatMovesOutOfItsMonthCountsInTheNext() {
        ReceptionSchedule lastSaturday = schedule(Week.LAST, DayOfWeek.SATURDAY);

        assertThat(lastSaturday.in(YearMonth.of(2026, 10), DAYS)).isEmpty();
        assertThat(lastSaturday.in(YearMonth.of(2026, 11), DAYS))
                .extracting(ReceptionDay::day)
                .containsExactly(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 30));
    }

    @Test
    void singleDayStandsAboveTheRules() {
        LocalDate eighth = DECEMBER.atDay(8);
        Hours morning = new Hours(LocalTime.of(9, 0), LocalTime.of(10, 0));
        List<ReceptionRule> rules = schedule(Week.EVERY, DayOfWeek.TUESDAY).rules();

        assertThat(new ReceptionSchedule(rules, List.of(new SingleDay(eighth, null))).in(DECEMBER, DAYS))
                .extracting(ReceptionDay::day)
                .doesNotContain(eighth);
        assertThat(new ReceptionSchedule(rules, List.of(new SingleDay(eighth, morning))).in(DECEMBER, DAYS))
                .contains(new ReceptionDay(eighth, morning))
                .doesNotContain(new ReceptionDay(eighth, HOURS));
    }

    @Test
    void nextDayMayBeTodayOrInAYearThatIsNotLoaded() {
        ReceptionSchedule tuesdays = schedule(Week.EVERY, DayOfWeek.TUESDAY);

        assertThat(tuesdays.next(LocalDate.of(2026, 12, 29).atStartOfDay(), DAYS))
                .contains(new ReceptionDay(LocalDate.of(2026, 12, 29), HOURS));
        assertThat(tuesdays.next(LocalDate.of(2026, 12, 30).atStartOfDay(), DAYS))
                .contains(new ReceptionDay(LocalDate.of(2027, 1, 5), HOURS));
    }

    @Test
    void receptionThatHasClosedIsNotTheNext() {
        ReceptionSchedule tuesdays = schedule(Week.EVERY, DayOfWeek.TUESDAY);
        LocalDate eighth = DECEMBER.atDay(8);

        assertThat(tuesdays.next(eighth.atTime(16, 59), DAYS)).contains(new ReceptionDay(eighth, HOURS));
        assertThat(tuesdays.next(eighth.atTime(17, 0), DAYS)).contains(new ReceptionDay(DECEMBER.atDay(15), HOURS));
    }

    @Test
    void nobodyKnowsTheNextDayWithoutASchedule() {
        assertThat(new ReceptionSchedule(List.of(), List.of())
                        .next(LocalDate.of(2026, 12, 1).atStartOfDay(), DAYS))
                .isEmpty();
    }

    @Test
    void receptionEndsAfterItBegins() {
        assertThatThrownBy(() -> new Hours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Integer> days(Week week, DayOfWeek weekday) {
        return schedule(week, weekday).in(DECEMBER, DAYS).stream()
                .map(day -> day.day().getDayOfMonth())
                .toList();
    }

    private static ReceptionSchedule schedule(Week week, DayOfWeek weekday) {
        return new ReceptionSchedule(List.of(new ReceptionRule(UUID.randomUUID(), weekday, week, HOURS)), List.of());
    }

    private static CalendarDay holiday(LocalDate day) {
        return new CalendarDay(day, CalendarDay.Kind.HOLIDAY, DayReason.INDEPENDENCE_DAY, CalendarDay.Status.CONFIRMED);
    }
}
