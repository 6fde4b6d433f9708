package kz.adep.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a letter is tried: after one minute, two, four, up to an hour, until it is too old to be of use. */
public record Patience(Duration giveUpAfter) {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;

    public Patience {
        if (giveUpAfter.compareTo(LONGEST) < 0) {
            throw new IllegalArgumentException("a letter is tried for an hour at least: " + giveUpAfter);
        }
    }

    /** When to try again after so many failures; empty when the letter is given up. */
    public Optional<Instant> nextTry(int failures, Instant writtenAt, Instant now) {
        if (isTooOld(writtenAt, now)) {
            return Optional.empty();
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return Optional.of(now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }

    public boolean isTooOld(Instant writtenAt, Instant now) {
        return !now.isBefore(writtenAt.plus(giveUpAfter));
    }
}
