package kz.adep.upload.service;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where sealed files wait for what they belong to: seen by who sent them, and by nobody after a day. Each part is a
 * transaction of its own, so that a slow sender holds no connection.
 */
@Repository
public class UploadStore {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    UploadStore(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** To the hour, as it must not tell when an anonymous sender was there; never longer than a day. */
    public void begin(UUID id) {
        inTransaction(() -> jdbc.sql("insert into upload (id, code_hash, account_id, expires_at)"
                        + " values (?, adep_code(), adep_account(), ?)")
                .param(id)
                .param(Timestamp.from(clock.instant().plus(KEPT).truncatedTo(ChronoUnit.HOURS)))
                .update());
    }

    /** Does not wait for the disk: a file counts only once its form or message names it, and that writes this out too. */
    public void add(UUID id, int position, byte[] sealed) {
        inTransaction(
                () -> jdbc.sql("""
                        with hasty as (select set_config('synchronous_commit', 'off', true))
                        insert into upload_part (upload_id, position, sealed) select ?, ?, ? from hasty""").param(id).param(position).param(sealed).update());
    }

    public Optional<byte[]> part(UUID id, int position) {
        return inTransaction(() -> jdbc.sql("select sealed from upload_part where upload_id = ? and position = ?")
                .param(id)
                .param(position)
                .query(byte[].class)
                .optional());
    }

    public Set<UUID> present(Collection<UUID> ids) {
        return inTransaction(() -> jdbc.sql("select id from upload where id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query(UUID.class)
                .set());
    }

    /** As long as what they belong to waits; the database lets them go with it. */
    public void hold(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            inTransaction(() -> jdbc.sql("update upload set expires_at = 'infinity' where id = any (?)")
                    .param(ids.toArray(UUID[]::new))
                    .update());
        }
    }

    public void discard(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            inTransaction(() -> jdbc.sql("delete from upload where id = any (?)")
                    .param(ids.toArray(UUID[]::new))
                    .update());
        }
    }

    /** Deletes what nobody used. */
    public int sweep() {
        return ActingScope.call(
                ActingAs.service(),
                () -> inTransaction(() ->
                        jdbc.sql("delete from upload where expires_at < now()").update()));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
