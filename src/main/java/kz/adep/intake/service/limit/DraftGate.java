package kz.adep.intake.service.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.adep.limits.Rate;
import kz.adep.limits.Rates;
import kz.adep.limits.Source;
import org.springframework.stereotype.Service;

/**
 * How many forms one source begins at once. Over that a form is begun a minute after its first page was shown, as its token
 * tells: nobody's wait is forgotten, and no script that begins as many stands before him in a line. What ends a script is how
 * much it may leave lying in a day; only then does its source begin one form a second.
 */
@Service
public class DraftGate {

    private static final Duration AGE = Duration.ofMinutes(1);
    private static final int LINE = 60;

    private final Rates sources;
    private final Rates left;
    private final Rates line;
    private final Clock clock;

    DraftGate(LimitSettings settings, Clock clock) {
        this.sources = new Rates(clock, Rate.anHour(settings.draftsAnHour()));
        this.left = new Rates(clock, Rate.aDay(settings.draftsADay()));
        this.line = new Rates(clock, Rate.aMinute(LINE));
        this.clock = clock;
    }

    /**
     * Counts one form that is begun.
     *
     * @param shown when its first page was, as the signed token says
     * @throws SendAgainLater if it has still to wait
     */
    public void admit(Instant shown, Source source) {
        if (sources.admits(source)) {
            return;
        }
        Instant now = clock.instant();
        if (now.isBefore(shown.plus(AGE))) {
            throw new SendAgainLater(now, shown.plus(AGE));
        }
        if (!left.admits(source) && !line.admits(source)) {
            throw new SendAgainLater(now, now.plus(AGE));
        }
    }
}
