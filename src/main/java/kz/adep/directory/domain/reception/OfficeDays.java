package kz.adep.directory.domain.reception;

import java.time.DayOfWeek;
import java.time.LocalDate;
import kz.adep.calendar.WorkingCalendar;

/** The days on which offices work; of years that are not loaded yet, all but Saturday and Sunday. */
public record OfficeDays(WorkingCalendar calendar) {

    boolean isWorking(LocalDate day) {
        return calendar.covers(day)
                ? calendar.isWorking(day)
                : day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    LocalDate workingDayFrom(LocalDate day) {
        LocalDate working = day;
        while (!isWorking(working)) {
            working = working.plusDays(1);
        }
        return working;
    }
}
