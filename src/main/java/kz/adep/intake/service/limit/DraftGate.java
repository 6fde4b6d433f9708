package kz.adep.intake.service.limit;

import java.time.Clock;
import java.time.Instant;
import kz.adep.limits.Rate;
import kz.adep.limits.Rates;
import kz.adep.limits.Source;
import org.springframework.stereotype.Service;

/**
 * How many forms one source begins at once. Over that a form waits a minute at most and is then begun; but only so many wait
 * in line, and who finds it full comes again, or a script would only have to begin all its forms a minute before.
 */
@Service
public class DraftGate {

    private static final int LINE = 60;

    private final Rates sources;
    private final Rates line;
    private final Held held;
    private final Clock clock;

    DraftGate(LimitSettings settings, Clock clock) {
        this.sources = new Rates(clock, Rate.anHour(settings.draftsAnHour()));
        this.line = new Rates(clock, Rate.aMinute(LINE));
        this.held = new Held(clock);
        this.clock = clock;
    }

    /**
     * Counts one form that is begun.
     *
     * @throws SendAgainLater if it has still to wait
     */
    public void admit(Object form, Source source) {
        if (held.holds(form)) {
            held.untilItsTime(form, source);
        } else if (!sources.admits(source)) {
            if (line.admits(source)) {
                held.untilItsTime(form, source);
            }
            Instant now = clock.instant();
            throw new SendAgainLater(now, now.plus(Waits.LONGEST));
        }
    }
}
