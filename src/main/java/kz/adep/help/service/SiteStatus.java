package kz.adep.help.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import kz.adep.notification.OutboxAge;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** How the site stands, as anybody may know it: in words, without names of machines or errors. */
@Service
public class SiteStatus {

    private static final Duration FRESH = Duration.ofSeconds(15);
    private static final String ALL = "all";

    private final Cache<String, Status> recent =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build();

    private final OutboxAge outbox;
    private final Clock clock;

    SiteStatus(OutboxAge outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How long the oldest unsent letter has been waiting. */
    public enum Letters {
        NONE,
        HOUR,
        DAY,
        LONGER,
        UNKNOWN
    }

    /**
     * The standing at a moment.
     *
     * @param databaseReachable without it the form can be filled in, but not sent
     * @param at civil time of the office
     */
    public record Status(boolean databaseReachable, Letters letters, LocalDateTime at) {}

    /** At most a quarter of a minute old, so that asking often costs nothing. */
    public Status now() {
        return recent.get(ALL, all -> read());
    }

    private Status read() {
        LocalDateTime now = LocalDateTime.now(clock);
        try {
            return new Status(true, letters(outbox.oldest()), now);
        } catch (DataAccessException | TransactionException away) {
            return new Status(false, Letters.UNKNOWN, now);
        }
    }

    static Letters letters(Optional<Duration> oldest) {
        if (oldest.isEmpty()) {
            return Letters.NONE;
        }
        Duration age = oldest.get();
        if (age.compareTo(Duration.ofDays(1)) >= 0) {
            return Letters.LONGER;
        }
        // Letters are kept to the hour, so a fresh one may look an hour old.
        return age.compareTo(Duration.ofHours(2)) < 0 ? Letters.HOUR : Letters.DAY;
    }
}
