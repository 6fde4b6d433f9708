package kz.adep.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import kz.adep.notification.service.MailServer;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells whether letters are sent at all, how long the oldest waits and whether some were given up; no more of the outbox. */
@Service
public class OutboxAge {

    private static final Duration LATELY = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final MailServer server;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutboxAge(JdbcClient jdbc, MailServer server, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.server = server;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.clock = clock;
    }

    /**
     * How the outbox stands.
     *
     * @param served whether this installation sends mail
     * @param oldest how long the oldest letter has been waiting; absent where none waits
     * @param givenUp whether some of the last days will not be sent any more
     */
    public record Standing(boolean served, @Nullable Duration oldest, boolean givenUp) {}

    public Standing standing() {
        boolean served = server.isConfigured();
        return ActingScope.call(
                ActingAs.service(),
                () -> Objects.requireNonNull(
                        transaction.execute(status -> new Standing(served, oldest(), isGivenUp()))));
    }

    private @Nullable Duration oldest() {
        return oldestWritten().stream()
                .map(written -> Duration.between(written.toInstant(), clock.instant()))
                .findFirst()
                .orElse(null);
    }

    private boolean isGivenUp() {
        return jdbc.sql("select exists (select from mail_letter where given_up_at > ?)")
                .param(Timestamp.from(clock.instant().minus(LATELY)))
                .query(Boolean.class)
                .single();
    }

    private List<OffsetDateTime> oldestWritten() {
        return jdbc.sql("select written_at from mail_letter where sent_at is null and given_up_at is null"
                        + " order by written_at limit 1")
                .query(OffsetDateTime.class)
                .list();
    }
}
