package kz.adep.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kz.adep.calendar.CalendarDay.Status;
import kz.adep.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

class CalendarWatchTests {

    private static final WorkingCalendar ONE_YEAR = new WorkingCalendar(1, Map.of(2026, Status.values()[0]), List.of());
    private static final WorkingCalendar TWO_YEARS =
            new WorkingCalendar(2, Map.of(2026, Status.values()[0], 2027, Status.values()[0]), List.of());

    @Test
    void comingYearIsAskedForFromDecember() {
        assertThat(missing(LocalDate.of(2026, 11, 30), ONE_YEAR)).isEmpty();
        assertThat(missing(LocalDate.of(2026, 12, 1), ONE_YEAR)).hasValue(2027);
        assertThat(missing(LocalDate.of(2026, 12, 31), TWO_YEARS)).isEmpty();
    }

    @Test
    void presentYearIsAskedForAtOnce() {
        assertThat(missing(LocalDate.of(2027, 2, 1), ONE_YEAR)).hasValue(2027);
    }

    private static OptionalInt missing(LocalDate today, WorkingCalendar calendar) {
        return CalendarWatch.missingYear(today, calendar);
    }
}
