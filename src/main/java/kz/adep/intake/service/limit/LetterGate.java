package kz.adep.intake.service.limit;

import java.time.Clock;
import kz.adep.limits.Rate;
import kz.adep.limits.Rates;
import kz.adep.limits.Source;
import org.springframework.stereotype.Service;

/** How many letters with a code to confirm an address one source asks for at once. Over that each waits a little. */
@Service
public class LetterGate {

    private final Rates sources;
    private final Held held;

    LetterGate(LimitSettings settings, Clock clock) {
        this.sources = new Rates(clock, Rate.aDay(settings.lettersADay()));
        this.held = new Held(clock);
    }

    /**
     * Counts one letter.
     *
     * @throws SendAgainLater if it has still to wait
     */
    public void admit(Object code, Source source) {
        if (sources.admits(source)) {
            held.forget(code);
        } else {
            held.untilItsTime(code, source);
        }
    }
}
