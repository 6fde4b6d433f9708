package kz.adep.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.adep.calendar.CalendarDay;
import kz.adep.calendar.WorkingCalendar;
import kz.adep.shared.Quarter;
import org.junit.jupiter.api.Test;

class DueRuleTests {

    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(1, Map.of(2026, CalendarDay.Status.values()[0]), List.of());

    @Test
    void tenthDayAfterTheQuarterIfItIsAWorkingDay() {
        assertThat(new DueRule(10).due(new Quarter(2026, 2), CALENDAR)).isEqualTo(LocalDate.of(2026, 7, 10));
    }

    @Test
    void weekendMovesTheDayOnToMonday() {
        assertThat(new DueRule(10).due(new Quarter(2026, 3), CALENDAR)).isEqualTo(LocalDate.of(2026, 10, 12));
    }

    @Test
    void yearWithoutCalendarLeavesTheDayAsItFalls() {
        assertThat(new DueRule(10).due(new Quarter(2026, 4), CALENDAR)).isEqualTo(LocalDate.of(2027, 1, 10));
    }
}
