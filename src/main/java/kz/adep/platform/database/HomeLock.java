package kz.adep.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.adep.platform.database.EmbeddedPostgres.HomeInUse;

/** Lets one instance at a time into a home; the system frees the lock when the process dies in any way. */
final class HomeLock implements AutoCloseable {

    // POSIX drops a lock when any channel of the process on that file closes, so a second try must not even open it.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path home;
    private final FileChannel channel;

    private HomeLock(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    static HomeLock acquire(Path home) throws IOException {
        if (!HELD_HERE.add(home)) {
            throw new HomeInUse(home);
        }
        var locked = false;
        var channel = FileChannel.open(home.resolve("app.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            locked = channel.tryLock() != null;
        } finally {
            if (!locked) {
                channel.close();
                HELD_HERE.remove(home);
            }
        }
        if (!locked) {
            throw new HomeInUse(home);
        }
        return new HomeLock(home, channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(home);
    }
}
