package kz.adep.directory.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import kz.adep.directory.domain.BodySource;
import kz.adep.directory.domain.BodyTree;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the bodies in memory and reads them again once a minute, or when asked to. */
@Component
class KnownBodies implements BodySource {

    private static final Duration TRUSTED_FOR = Duration.ofMinutes(1);

    private final DirectoryReader reader;
    private final Clock clock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    KnownBodies(DirectoryReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public BodyTree known() {
        var last = known.get();
        return last != null && last.seenAt().plus(TRUSTED_FOR).isAfter(clock.instant()) ? last.bodies() : readAgain();
    }

    @Override
    public boolean isEntered(int id) {
        return reader.isEntered(id);
    }

    @Override
    public BodyTree readAgain() {
        var now = clock.instant();
        var bodies = reader.read();
        known.accumulateAndGet(new Known(bodies, now), KnownBodies::begunLast);
        return bodies;
    }

    /** A reading that began before somebody stored a body may end after the reading that found it. */
    private static Known begunLast(@Nullable Known stored, Known read) {
        return stored != null && stored.seenAt().isAfter(read.seenAt()) ? stored : read;
    }

    private record Known(BodyTree bodies, Instant seenAt) {}
}
