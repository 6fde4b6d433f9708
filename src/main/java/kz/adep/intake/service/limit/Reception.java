package kz.adep.intake.service.limit;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.adep.limits.Source;
import kz.adep.vault.DraftSeal;
import kz.adep.vault.FormToken;
import org.springframework.stereotype.Service;

/**
 * Decides what becomes of a form that was sent. Over the limit it is slower and marked, never refused: it waits, and
 * then it is taken unregistered, for somebody to look at.
 */
@Service
public class Reception {

    private final Floodgate gate;
    private final Holds holds;
    private final DraftSeal seal;
    private final Clock clock;

    Reception(Floodgate gate, Holds holds, DraftSeal seal, Clock clock) {
        this.gate = gate;
        this.holds = holds;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Whether the form is registered at once; if not, it has waited and goes to the tray. Asked by who holds the draft.
     *
     * @throws SendAgainLater if it has still to wait
     */
    public boolean registers(FormToken token, Source source, int body) {
        if (gate.admits(ByteBuffer.wrap(seal.lookup(token)), source, body)) {
            return true;
        }
        Instant now = clock.instant();
        Optional<Instant> until = holds.find(token);
        if (until.isEmpty()) {
            Duration wait = gate.nextWait(source);
            holds.keep(token, now.plus(wait));
            throw new SendAgainLater(wait);
        }
        if (now.isBefore(until.get())) {
            throw new SendAgainLater(Duration.between(now, until.get()));
        }
        return false;
    }
}
