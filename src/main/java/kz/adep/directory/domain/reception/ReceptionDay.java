package kz.adep.directory.domain.reception;

import java.time.LocalDate;
import java.util.Comparator;

/** A day on which somebody receives. */
public record ReceptionDay(LocalDate day, Hours hours) {

    static final Comparator<ReceptionDay> ORDER = Comparator.comparing(ReceptionDay::day)
            .thenComparing(day -> day.hours().opens());
}
