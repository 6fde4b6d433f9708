package kz.adep.directory.domain.reception;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/** In which weeks of a month a weekday counts. */
public enum Week {
    EVERY(0),
    FIRST(1),
    SECOND(2),
    THIRD(3),
    FOURTH(4),
    LAST(0);

    private final int number;

    Week(int number) {
        this.number = number;
    }

    Stream<LocalDate> days(YearMonth month, DayOfWeek weekday) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.firstInMonth(weekday));
        return switch (this) {
            case EVERY -> Stream.iterate(first, day -> YearMonth.from(day).equals(month), day -> day.plusWeeks(1));
            case LAST -> Stream.of(month.atDay(1).with(TemporalAdjusters.lastInMonth(weekday)));
            default -> Stream.of(first.plusWeeks(number - 1L));
        };
    }

    /** A day once a month moves on from a day off; one of many is left out. */
    Optional<LocalDate> moved(LocalDate day, OfficeDays days) {
        if (days.isWorking(day)) {
            return Optional.of(day);
        }
        return this == EVERY ? Optional.empty() : Optional.of(days.workingDayFrom(day));
    }
}
