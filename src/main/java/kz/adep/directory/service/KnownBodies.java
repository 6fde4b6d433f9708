package kz.adep.directory.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import kz.adep.directory.domain.BodyTree;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the bodies in memory and reads them again once a minute, or when told that they changed. */
@Component
class KnownBodies implements Supplier<BodyTree> {

    private static final Duration TRUSTED_FOR = Duration.ofMinutes(1);

    private final DirectoryReader reader;
    private final Clock clock;
    private volatile @Nullable Known known;

    KnownBodies(DirectoryReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public BodyTree get() {
        var now = clock.instant();
        var last = known;
        if (last == null || !last.seenAt().plus(TRUSTED_FOR).isAfter(now)) {
            last = new Known(reader.read(), now);
            known = last;
        }
        return last.bodies();
    }

    void forget() {
        known = null;
    }

    private record Known(BodyTree bodies, Instant seenAt) {}
}
