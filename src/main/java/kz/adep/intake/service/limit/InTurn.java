package kz.adep.intake.service.limit;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.adep.limits.Source;

/**
 * What was told to come again later, of each source one after the other: a script with many forms waits for each of them.
 * Whose turn has come goes through, and next time stands at the end again.
 */
final class InTurn {

    /** Of two hundred behind one address the last comes after half an hour. */
    private static final Duration STEP = Duration.ofSeconds(10);

    private static final Duration FULL = Duration.ofMinutes(1);

    private final Cache<Object, Instant> turns;
    private final Cache<Source, Instant> last;
    private final Clock clock;

    InTurn(Clock clock) {
        this.turns = Waits.remembering(clock);
        this.last = Waits.remembering(clock);
        this.clock = clock;
    }

    /**
     * Of what is over a limit.
     *
     * @throws SendAgainLater if it has still to wait
     */
    void untilItsTurn(Object what, Source source) {
        Instant now = clock.instant();
        Instant turn = turns.get(what, any -> next(source, now));
        if (now.isBefore(turn)) {
            throw new SendAgainLater(now, turn);
        }
        forget(what);
    }

    private Instant next(Source source, Instant now) {
        Instant soonest = now.plus(STEP);
        return last.asMap().merge(source, soonest, (before, first) -> {
            Instant after = before.plus(STEP);
            return after.isAfter(first) ? after : first;
        });
    }

    /** Where there is no end of the line to stand at. */
    SendAgainLater full() {
        Instant now = clock.instant();
        return new SendAgainLater(now, now.plus(FULL));
    }

    void forget(Object what) {
        turns.invalidate(what);
    }
}
