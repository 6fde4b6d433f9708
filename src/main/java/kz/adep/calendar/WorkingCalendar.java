package kz.adep.calendar;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.adep.calendar.CalendarDay.Status;

/** The working days of the loaded years; it refuses to speak about any other year. */
public final class WorkingCalendar {

    private final int edition;
    private final Map<Integer, Status> years;
    private final Map<LocalDate, CalendarDay> exceptions;

    public WorkingCalendar(int edition, Map<Integer, Status> years, Collection<CalendarDay> exceptions) {
        this.edition = edition;
        this.years = Map.copyOf(years);
        this.exceptions = exceptions.stream().collect(toUnmodifiableMap(CalendarDay::day, identity()));
        this.exceptions.keySet().forEach(this::requireLoaded);
    }

    public int edition() {
        return edition;
    }

    public boolean covers(LocalDate day) {
        return years.containsKey(day.getYear());
    }

    public boolean isWorking(LocalDate day) {
        requireLoaded(day);
        var exception = exceptions.get(day);
        return exception == null ? !isWeekend(day) : exception.isWorking();
    }

    public DayReason reason(LocalDate day) {
        requireLoaded(day);
        var exception = exceptions.get(day);
        if (exception != null) {
            return exception.reason();
        }
        return isWeekend(day) ? DayReason.WEEKEND : DayReason.WORKING;
    }

    /** The day itself if it is a working day, else the next one. */
    public LocalDate workingDayFrom(LocalDate day) {
        var candidate = day;
        while (!isWorking(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    public LocalDate nextWorkingDay(LocalDate day) {
        return workingDayFrom(day.plusDays(1));
    }

    /** The last of so many working days, the first of which comes after the start. */
    public LocalDate plusWorkingDays(LocalDate start, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("working days must be at least 1: " + number);
        }
        var day = start;
        for (int counted = 0; counted < number; counted++) {
            day = nextWorkingDay(day);
        }
        return day;
    }

    /** How many working days come after the first day, up to and with the last. */
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        return last.isAfter(first)
                ? (int) first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::isWorking)
                        .count()
                : 0;
    }

    public CountedDay count(LocalDate day) {
        return new CountedDay(day, isWorking(day), reason(day));
    }

    /**
     * The least sure status that bears on a period.
     *
     * <p>The days beside the period count too: an estimated holiday may yet move onto its edge.
     */
    public Status certainty(LocalDate first, LocalDate last) {
        var ofYears = IntStream.rangeClosed(first.getYear(), last.getYear()).mapToObj(this::statusOf);
        var ofDays = exceptions.values().stream()
                .filter(exception -> !exception.day().isBefore(first.minusDays(1)))
                .filter(exception -> !exception.day().isAfter(last.plusDays(1)))
                .map(CalendarDay::status);
        return Stream.concat(ofYears, ofDays).max(Status::compareTo).orElseThrow();
    }

    private Status statusOf(int year) {
        var status = years.get(year);
        if (status == null) {
            throw new YearNotLoaded(year);
        }
        return status;
    }

    private void requireLoaded(LocalDate day) {
        statusOf(day.getYear());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
