package kz.adep.intake.domain.tray;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kz.adep.casework.NewCase;
import kz.adep.vault.Sealed;
import kz.adep.vault.WrappedKey;
import org.jspecify.annotations.Nullable;

/**
 * What was received in a flood: without a number until somebody has looked at it, sealed as a whole.
 *
 * @param id the id the case will have
 * @param receivedAt to the hour
 * @param setAside if no application was found in it
 */
public record Unregistered(
        UUID id,
        int stateBodyId,
        boolean withheld,
        Instant receivedAt,
        WrappedKey key,
        Sealed sealed,
        @Nullable SetAside setAside) {

    /** What the seal is bound to. */
    public static final String COLUMN = "intake_tray.sealed";

    /** The moment from which the terms count, as exact as it may be kept. */
    public static Instant moment(NewCase newCase) {
        return newCase.receivedAt().truncatedTo(newCase.isKeptToTheHour() ? ChronoUnit.HOURS : ChronoUnit.MICROS);
    }
}
