package kz.adep.platform.disk;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import kz.adep.platform.AdepProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Watches how much room is left: a database whose disk is full loses nothing, but it also closes no case and clears nothing
 * away any more.
 */
@Component
public class DiskWatch {

    private static final Logger log = LoggerFactory.getLogger(DiskWatch.class);
    private static final Duration TRUSTED_FOR = Duration.ofSeconds(5);
    private static final int MIB = 1 << 20;

    private final DiskSettings settings;
    private final Path path;
    private final Clock clock;
    private volatile Seen last = new Seen(false, Instant.MIN);

    DiskWatch(DiskSettings settings, AdepProperties adep, Clock clock) {
        this.settings = settings;
        this.path = Objects.requireNonNullElse(settings.path(), adep.home());
        this.clock = clock;
    }

    private record Seen(boolean full, Instant at) {}

    /** Whether forms and files are not taken in for now. */
    public boolean isTooFull() {
        Instant now = clock.instant();
        Seen seen = last;
        if (seen.at().plus(TRUSTED_FOR).isAfter(now)) {
            return seen.full();
        }
        boolean full = look(seen.full());
        last = new Seen(full, now);
        return full;
    }

    /** What cannot be looked at is not taken for full. */
    private boolean look(boolean before) {
        try {
            FileStore volume = Files.getFileStore(path);
            long free = volume.getUsableSpace();
            boolean full = settings.isTooFull(free, volume.getTotalSpace());
            if (full && !before) {
                log.error("Only {} MiB are left on the disk: no form and no file is taken in", free / MIB);
            } else if (before && !full) {
                log.info("There is room on the disk again: {} MiB", free / MIB);
            }
            return full;
        } catch (IOException e) {
            return false;
        }
    }
}
