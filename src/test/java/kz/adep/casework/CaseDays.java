package kz.adep.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import kz.adep.calendar.Calendars;
import kz.adep.calendar.WorkingCalendar;

/**
 * The days of a usual case of the tests, which came in four working days ago: its three working days are over, its fifteen
 * are not, whatever day it is today.
 */
public final class CaseDays {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Almaty"));

    /** Before noon, when an office registers what comes in. */
    static final LocalTime MORNING = LocalTime.parse("10:12:34.567");

    private static final WorkingCalendar CALENDAR = Calendars.published();
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public static final LocalDate RECEIVED = Stream.iterate(TODAY.minusDays(1), day -> day.minusDays(1))
            .filter(CALENDAR::isWorking)
            .skip(3)
            .findFirst()
            .orElseThrow();

    private CaseDays() {}

    /** The last of so many working days after the one of receipt. */
    public static LocalDate workingDays(int number) {
        return CALENDAR.plusWorkingDays(RECEIVED, number);
    }

    public static LocalDate due() {
        return workingDays(15);
    }

    public static LocalDate extendedByAMonth() {
        return CALENDAR.workingDayFrom(due().plusMonths(1));
    }

    /** As pages show it. */
    public static String shown(LocalDate day) {
        return day.format(SHOWN);
    }
}
