package kz.adep.intake.service.limit;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import kz.adep.limits.Rate;
import kz.adep.limits.Rates;
import kz.adep.limits.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Looks codes up for people who may be guessing. A right code always opens: many people share an address, and none of
 * them may be shut out because another one guesses. So guessing costs the guessers only: the look-ups of a source with
 * too many wrong codes, and of all who were wrong lately when there are too many in the whole system, stand in one
 * line, one at a time, while everybody else's go ahead. What is answered to a wrong code never differs.
 */
@Service
public class Guesses {

    private static final Logger log = LoggerFactory.getLogger(Guesses.class);
    private static final Object EVERYWHERE = "everywhere";

    private final Rates sources;
    private final Rates all;
    private final Rates reports;
    private final Semaphore line = new Semaphore(1, true);

    Guesses(LimitSettings settings, Clock clock) {
        this.sources = new Rates(clock, Rate.aMinute(settings.wrongCodesAMinute()));
        this.all = new Rates(clock, Rate.aMinute(settings.wrongCodesAMinuteInAll()));
        this.reports = new Rates(clock, Rate.aMinute(1));
    }

    /** What the code opens; nothing if it is wrong, which is counted. */
    public <T> Optional<T> look(Source source, Supplier<Optional<T>> code) {
        Optional<T> found = standsInLine(source) ? inLine(code) : code.get();
        if (found.isEmpty()) {
            count(source);
        }
        return found;
    }

    boolean standsInLine(Source source) {
        return sources.isExhausted(source) || (all.isExhausted(EVERYWHERE) && sources.isKnown(source));
    }

    private void count(Source source) {
        sources.admits(source);
        if (!all.admits(EVERYWHERE) && reports.admits(EVERYWHERE)) {
            log.warn("Somebody guesses codes: too many wrong ones in a minute");
        }
    }

    private <T> Optional<T> inLine(Supplier<Optional<T>> code) {
        line.acquireUninterruptibly();
        try {
            return code.get();
        } finally {
            line.release();
        }
    }
}
