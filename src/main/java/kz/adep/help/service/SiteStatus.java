package kz.adep.help.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import kz.adep.notification.OutboxAge;
import kz.adep.platform.disk.DiskWatch;
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
    private final DiskWatch disk;
    private final Clock clock;

    SiteStatus(OutboxAge outbox, DiskWatch disk, Clock clock) {
        this.outbox = outbox;
        this.disk = disk;
        this.clock = clock;
    }

    /** Whether something can be sent in. */
    public enum Form {
        OPEN,
        /** Without the database it can be filled in, but not sent. */
        WAITING,
        /** There is no room for anything more. */
        CLOSED
    }

    /** Whether letters go out, and how long the oldest unsent one has been waiting. */
    public enum Letters {
        /** This installation sends no mail. */
        OFF,
        NONE,
        HOUR,
        DAY,
        LONGER,
        /** None waits for long, but some of the last days will not be sent any more. */
        GIVEN_UP,
        UNKNOWN
    }

    /**
     * The standing at a moment.
     *
     * @param at civil time of the office
     */
    public record Status(Form form, boolean databaseReachable, Letters letters, LocalDateTime at) {}

    /** At most a quarter of a minute old, so that asking often costs nothing. */
    public Status now() {
        return recent.get(ALL, all -> read());
    }

    private Status read() {
        LocalDateTime now = LocalDateTime.now(clock);
        try {
            return new Status(disk.isTooFull() ? Form.CLOSED : Form.OPEN, true, letters(outbox.standing()), now);
        } catch (DataAccessException | TransactionException away) {
            return new Status(Form.WAITING, false, Letters.UNKNOWN, now);
        }
    }

    static Letters letters(OutboxAge.Standing outbox) {
        if (!outbox.served()) {
            return Letters.OFF;
        }
        Duration age = outbox.oldest();
        if (age != null && age.compareTo(Duration.ofDays(1)) >= 0) {
            return Letters.LONGER;
        }
        if (outbox.givenUp()) {
            return Letters.GIVEN_UP;
        }
        if (age == null) {
            return Letters.NONE;
        }
        // Letters are kept to the hour, so a fresh one may look an hour old.
        return age.compareTo(Duration.ofHours(2)) < 0 ? Letters.HOUR : Letters.DAY;
    }
}
