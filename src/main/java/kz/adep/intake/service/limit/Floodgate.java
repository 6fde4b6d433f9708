package kz.adep.intake.service.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.adep.limits.Rate;
import kz.adep.limits.Rates;
import kz.adep.limits.Source;
import org.springframework.stereotype.Service;

/** How many submissions are registered at once; the others are not refused but have to wait a little. */
@Service
class Floodgate {

    private static final Object EVERYWHERE = "everywhere";
    private static final Duration STEP = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final int MOST = 100_000;

    private final Rates sources;
    private final Rates bodies;
    private final Rates all;
    private final Cache<Object, Boolean> admitted;
    private final Cache<Source, AtomicInteger> held;

    Floodgate(LimitSettings settings, Clock clock) {
        this.sources =
                new Rates(clock, Rate.anHour(settings.submissionsAnHour()), Rate.aDay(settings.submissionsADay()));
        this.bodies = new Rates(clock, Rate.anHour(settings.submissionsAnHourToABody()));
        this.all = new Rates(clock, Rate.anHour(settings.submissionsAnHourInAll()));
        this.admitted = remembering(clock);
        this.held = remembering(clock);
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

    /** How long the next form from there waits: 10, 20 … 60 seconds. */
    Duration nextWait(Source source) {
        Duration wait = STEP.multipliedBy(
                held.get(source, unknown -> new AtomicInteger()).incrementAndGet());
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    private static <K, V> Cache<K, V> remembering(Clock clock) {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfterAccess(REMEMBERED)
                .build();
    }
}
