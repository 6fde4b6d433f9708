package kz.adep.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells how long the oldest letter waits to be sent, and nothing else of the outbox. */
@Service
public class OutboxAge {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutboxAge(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.clock = clock;
    }

    /** Empty where none waits. */
    public Optional<Duration> oldest() {
        return ActingScope.call(
                ActingAs.service(),
                () -> Objects.requireNonNull(transaction.execute(status -> oldestWritten())).stream()
                        .map(written -> Duration.between(written.toInstant(), clock.instant()))
                        .findFirst());
    }

    private List<OffsetDateTime> oldestWritten() {
        return jdbc.sql("select written_at from mail_letter where sent_at is null and given_up_at is null"
                        + " order by written_at limit 1")
                .query(OffsetDateTime.class)
                .list();
    }
}
