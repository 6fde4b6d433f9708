package kz.adep.intake.service.limit;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Clock;
import java.time.Instant;

/** What was told to come again later. Once it has waited it goes through, and next time it waits anew. */
final class Held {

    private final Cache<Object, Instant> until;
    private final Waits waits;
    private final Clock clock;

    Held(Clock clock) {
        this.until = Waits.remembering(clock);
        this.waits = new Waits(clock);
        this.clock = clock;
    }

    /**
     * Of what is over a limit.
     *
     * @param what by what it is known when it is sent again
     * @param line in which the waits grow longer
     * @throws SendAgainLater if it has still to wait
     */
    void untilItsTime(Object what, Object line) {
        Instant now = clock.instant();
        Instant time = until.get(what, any -> now.plus(waits.next(line)));
        if (now.isBefore(time)) {
            throw new SendAgainLater(now, time);
        }
        forget(what);
    }

    void forget(Object what) {
        until.invalidate(what);
    }
}
