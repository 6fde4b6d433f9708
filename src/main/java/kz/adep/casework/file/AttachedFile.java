package kz.adep.casework.file;

import java.time.Instant;
import java.util.UUID;
import kz.adep.upload.FileType;
import kz.adep.upload.Scan;
import org.jspecify.annotations.Nullable;

/**
 * A file as a page lists it.
 *
 * @param message it was sent with, if any
 * @param author the account of the official who added it
 */
public record AttachedFile(
        UUID id,
        Purpose purpose,
        @Nullable UUID message,
        String name,
        FileType type,
        long size,
        Scan scan,
        Instant addedAt,
        @Nullable UUID author) {

    /** What is known to do harm is given to nobody. */
    public boolean canBeSaved() {
        return scan != Scan.INFECTED;
    }

    /** In kilobytes, as people read sizes. */
    public long kilobytes() {
        return Math.max(1, Math.round(size / 1024.0));
    }
}
