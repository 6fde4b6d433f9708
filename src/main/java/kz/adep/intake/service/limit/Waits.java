package kz.adep.intake.service.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** How long what is over its limit waits: 10, 20 … 60 seconds, and less again after a quiet hour. */
final class Waits {

    private static final Duration STEP = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final int MOST = 100_000;

    private final Cache<Object, AtomicInteger> held;

    Waits(Clock clock) {
        this.held = remembering(clock);
    }

    Duration next(Object line) {
        Duration wait =
                STEP.multipliedBy(held.get(line, unknown -> new AtomicInteger()).incrementAndGet());
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    /** Of what forgets after a quiet hour, and never grows without end. */
    static <K, V> Cache<K, V> remembering(Clock clock) {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfterAccess(REMEMBERED)
                .build();
    }
}
