package kz.adep.intake.service.limit;

import java.nio.ByteBuffer;
import java.time.Clock;
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
    private final DraftSeal seal;
    private final Clock clock;

    Reception(Floodgate gate, DraftSeal seal, Clock clock) {
        this.gate = gate;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Whether the form is registered at once; if not, it has waited and goes to the tray.
     *
     * @param heldUntil when it was told to come again, if it was
     * @throws SendAgainLater if it has still to wait
     */
    public boolean registers(FormToken token, Optional<Instant> heldUntil, Source source, int body) {
        if (gate.admits(ByteBuffer.wrap(seal.lookup(token)), source, body)) {
            return true;
        }
        Instant now = clock.instant();
        Instant until = heldUntil.orElseGet(() -> now.plus(gate.nextWait(source)));
        if (now.isBefore(until)) {
            throw new SendAgainLater(now, until);
        }
        return false;
    }
}
