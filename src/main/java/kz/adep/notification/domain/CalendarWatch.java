package kz.adep.notification.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.OptionalInt;
import kz.adep.calendar.WorkingCalendar;

/** Looks out for a calendar that ends too soon: terms that reach into the next year cannot be counted without it. */
public final class CalendarWatch {

    private CalendarWatch() {}

    /** The year to load; the coming one is asked for from 1 December. */
    public static OptionalInt missingYear(LocalDate today, WorkingCalendar calendar) {
        if (!calendar.covers(today)) {
            return OptionalInt.of(today.getYear());
        }
        boolean due = today.getMonth() == Month.DECEMBER && !calendar.covers(today.plusYears(1));
        return due ? OptionalInt.of(today.getYear() + 1) : OptionalInt.empty();
    }
}
