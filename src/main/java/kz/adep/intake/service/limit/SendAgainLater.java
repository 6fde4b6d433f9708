package kz.adep.intake.service.limit;

import java.time.Duration;
import java.time.Instant;

/** Too much is sent just now: the same form is accepted after this time. */
public class SendAgainLater extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Instant until;
    private final Duration wait;

    SendAgainLater(Instant now, Instant until) {
        super("send again later");
        this.until = until;
        this.wait = Duration.between(now, until);
    }

    public Instant until() {
        return until;
    }

    /** In whole seconds, rounded up. */
    public long seconds() {
        return Math.max(1, (wait.toMillis() + 999) / 1000);
    }
}
