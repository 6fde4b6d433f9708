package kz.adep.intake.service.limit;

import java.time.Duration;

/** Too much is sent just now: the same form is accepted after this time. */
public class SendAgainLater extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    SendAgainLater(Duration wait) {
        super("send again later");
        this.wait = wait;
    }

    /** In whole seconds, rounded up. */
    public long seconds() {
        return Math.max(1, (wait.toMillis() + 999) / 1000);
    }
}
