package kz.adep.casework.service.export;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.adep.casework.domain.export.ExportFormat;
import kz.adep.casework.domain.export.ExportState;
import kz.adep.vault.WrappedKey;
import org.jspecify.annotations.Nullable;

/**
 * An export and how far it has come.
 *
 * @param filter as it stands in the address of the inbox
 * @param chosen the cases with a tick; empty for all that the filter finds
 * @param movedAt when it last came on
 */
public record Export(
        UUID id,
        ExportFormat format,
        String language,
        String filter,
        List<UUID> chosen,
        ExportState state,
        Instant askedAt,
        Instant movedAt,
        Instant expiresAt,
        @Nullable Long rowsTotal,
        long rowsDone,
        long bytes,
        int parts,
        WrappedKey key) {

    private static final Duration BEAT = Duration.ofSeconds(90);

    /** In hundredths; a total of nothing is done at once. */
    public int progress() {
        return rowsTotal == null || rowsTotal == 0 ? 0 : (int) Math.min(100, 100 * rowsDone / rowsTotal);
    }

    /** The node that worked on it died; another one takes it over from the beginning. */
    public boolean interruptedAt(Instant now) {
        return state == ExportState.RUNNING && movedAt.plus(BEAT).isBefore(now);
    }

    public long kilobytes() {
        return (bytes + 1023) / 1024;
    }
}
