package kz.adep.calendar;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.adep.calendar.CalendarDay.Kind;
import kz.adep.calendar.CalendarDay.Status;
import kz.adep.calendar.domain.LegalCalendar;
import kz.adep.calendar.domain.Rulebooks;

/** Calendars to test with. */
public final class Calendars {

    private Calendars() {}

    /** The published days of 2022 to 2027. */
    public static WorkingCalendar published() {
        var years = IntStream.rangeClosed(2022, 2027)
                .boxed()
                .collect(toMap(year -> year, year -> year < 2026 ? Status.CONFIRMED : Status.BY_RULE));
        return new WorkingCalendar(1, years, publishedDays());
    }

    /** Deadlines on the published days, without a database. */
    public static Deadlines deadlines() {
        var calendar = new LegalCalendar(published(), Rulebooks.ofTheCode());
        return new Deadlines(() -> calendar);
    }

    /** A year of plain weeks. */
    public static WorkingCalendar year(int year) {
        return new WorkingCalendar(1, Map.of(year, Status.CONFIRMED), List.of());
    }

    private static List<CalendarDay> publishedDays() {
        try (var csv = Calendars.class.getResourceAsStream("/calendar/kz-days.csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new CalendarDay(
                            LocalDate.parse(cells[0]),
                            Kind.valueOf(cells[1]),
                            DayReason.valueOf(cells[2]),
                            Status.valueOf(cells[3])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
