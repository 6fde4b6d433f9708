package kz.adep.intake.service.limit;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Clock;
import java.time.Duration;
import kz.adep.limits.Rate;
import kz.adep.limits.Rates;
import kz.adep.limits.Source;
import org.springframework.stereotype.Service;

/** How many submissions are registered at once; the others are not refused but have to wait a little. */
@Service
class Floodgate {

    private static final Object EVERYWHERE = "everywhere";

    private final Rates sources;
    private final Rates bodies;
    private final Rates all;
    private final Cache<Object, Boolean> admitted;
    private final Waits waits;

    Floodgate(LimitSettings settings, Clock clock) {
        this.sources =
                new Rates(clock, Rate.anHour(settings.submissionsAnHour()), Rate.aDay(settings.submissionsADay()));
        this.bodies = new Rates(clock, Rate.anHour(settings.submissionsAnHourToABody()));
        this.all = new Rates(clock, Rate.anHour(settings.submissionsAnHourInAll()));
        this.admitted = Waits.remembering(clock);
        this.waits = new Waits(clock);
    }

    /**
     * Whether this form may be registered at once. Asked again about the same form it answers the same and counts it
     * once. What its source may not send is not counted against the body, or one address could close a body to all.
     */
    boolean admits(Object form, Source source, int body) {
        Boolean yes = admitted.get(form, unknown -> hasRoom(source, body) ? Boolean.TRUE : null);
        return Boolean.TRUE.equals(yes);
    }

    private boolean hasRoom(Source source, int body) {
        return sources.admits(source) && bodies.admits(body) && all.admits(EVERYWHERE);
    }

    /** How long the next form from there waits. */
    Duration nextWait(Source source) {
        return waits.next(source);
    }
}
