package kz.adep.calendar.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import kz.adep.calendar.domain.LegalCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the current edition in memory and looks for a newer one once a minute. */
@Component
class LegalCalendars implements Supplier<LegalCalendar> {

    private static final Duration TRUSTED_FOR = Duration.ofMinutes(1);

    private final CalendarReader reader;
    private final Clock clock;
    private volatile @Nullable Known known;

    LegalCalendars(CalendarReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public LegalCalendar get() {
        var now = clock.instant();
        var last = known;
        if (last != null && last.seenAt().plus(TRUSTED_FOR).isAfter(now)) {
            return last.calendar();
        }
        var calendar = last != null && last.calendar().workingDays().edition() == reader.edition()
                ? last.calendar()
                : reader.read();
        known = new Known(calendar, now);
        return calendar;
    }

    private record Known(LegalCalendar calendar, Instant seenAt) {}
}
