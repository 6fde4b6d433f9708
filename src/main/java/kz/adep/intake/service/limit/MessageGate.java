package kz.adep.intake.service.limit;

import java.time.Clock;
import kz.adep.limits.Rate;
import kz.adep.limits.Rates;
import org.springframework.stereotype.Service;

/**
 * How many messages the holder of one code writes at once. Over that a message is not refused but waits a little, or a script
 * could write a case so full that nobody finds anything in it.
 */
@Service
public class MessageGate {

    private final Rates codes;
    private final Held held;

    MessageGate(LimitSettings settings, Clock clock) {
        this.codes = new Rates(clock, Rate.anHour(settings.messagesAnHour()));
        this.held = new Held(clock);
    }

    /**
     * Counts one message.
     *
     * @throws SendAgainLater if it has still to wait
     */
    public void admit(Object code) {
        if (codes.admits(code)) {
            held.forget(code);
        } else {
            held.untilItsTime(code, code);
        }
    }
}
