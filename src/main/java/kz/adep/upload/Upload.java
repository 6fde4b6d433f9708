package kz.adep.upload;

import java.util.UUID;
import kz.adep.vault.FileKey;
import org.jspecify.annotations.Nullable;

/**
 * A file that was taken in and lies sealed, but belongs to no case yet. Whoever holds this holds its key.
 *
 * @param plain whether of a photo only the picture was taken in; absent where it was not asked yet
 */
public record Upload(
        UUID id,
        String name,
        FileType type,
        long size,
        Scan scan,
        FileKey key,
        @Nullable Boolean plain) {

    /** A photo that may still tell who took it, and where. */
    public boolean mayHoldTraces() {
        return type.isPhoto() && !Boolean.TRUE.equals(plain);
    }
}
