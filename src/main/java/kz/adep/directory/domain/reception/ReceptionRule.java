package kz.adep.directory.domain.reception;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Stream;

/** A weekday on which somebody receives, every week or in one week of the month. */
public record ReceptionRule(UUID id, DayOfWeek weekday, Week week, Hours hours) {

    Stream<ReceptionDay> in(YearMonth month, OfficeDays days) {
        return week.days(month, weekday)
                .flatMap(day -> week.moved(day, days).stream())
                .map(day -> new ReceptionDay(day, hours));
    }
}
