package kz.adep.notification.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.notification.domain.Letter;
import kz.adep.notification.domain.Patience;
import kz.adep.notification.domain.Trouble;
import kz.adep.vault.Sealed;
import kz.adep.vault.WrappedKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The letters that wait. A letter is taken with its next try already noted, so that no transaction stays open while the
 * mail server is spoken to, and one that dies in between is tried again: it may then arrive twice, never not at all.
 */
@Repository
class OutboxQueue {

    private final JdbcClient jdbc;
    private final LetterStore store;
    private final Wishes wishes;
    private final FollowerMails followers;
    private final LetterContents contents;
    private final Patience patience;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutboxQueue(
            JdbcClient jdbc,
            LetterStore store,
            Wishes wishes,
            FollowerMails followers,
            LetterContents contents,
            MailSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.wishes = wishes;
        this.followers = followers;
        this.contents = contents;
        this.patience = new Patience(settings.giveUpAfter());
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * A letter to be sent now.
     *
     * @param to absent when the account has no address any more
     */
    record Taken(
            int stateBodyId,
            UUID id,
            Letter letter,
            @Nullable Recipient to,
            boolean lastTry) {}

    /** Opened for one sending. */
    record Recipient(String address, String language) {

        @Override
        public String toString() {
            return "Recipient";
        }
    }

    Optional<Taken> takeDue() {
        return Objects.requireNonNull(transaction.execute(status -> lockDue()));
    }

    private Optional<Taken> lockDue() {
        dropUnwanted();
        return jdbc.sql("""
                        select * from mail_letter
                         where sent_at is null and given_up_at is null and next_try_at <= :now
                         order by next_try_at, id limit 1 for update skip locked""")
                .param("now", now())
                .query((row, number) -> take(row))
                .optional();
    }

    /** News that nobody asked to hear of, and all but the newest of what says the same. */
    private void dropUnwanted() {
        jdbc.sql("""
                        delete from mail_letter l where l.follower is not null and l.sent_at is null
                           and (not exists (select from follower_mail m where m.code_hash = l.follower and m.address is not null
                                    and (m.confirmed_at is not null or l.template = 'notification.follower.confirm'))
                                or exists (select from mail_letter n where n.follower = l.follower
                                    and n.template = l.template and n.sent_at is null
                                    and (n.written_at, n.id) > (l.written_at, l.id)))""").update();
    }

    private Taken take(ResultSet row) throws SQLException {
        int body = row.getInt("state_body_id");
        UUID id = row.getObject("id", UUID.class);
        Instant writtenAt = row.getObject("written_at", OffsetDateTime.class).toInstant();
        Optional<Instant> next = patience.nextTry(row.getInt("tries") + 1, writtenAt, clock.instant());
        jdbc.sql("""
                        update mail_letter set tries = tries + 1, next_try_at = :next,
                               last_try_at = case when follower is null then cast(:now as timestamptz) else :hour end
                         where state_body_id = :body and id = :id""")
                .param("now", now())
                .param("hour", hour())
                .param("next", next.orElse(clock.instant()).atOffset(ZoneOffset.UTC))
                .param("body", body)
                .param("id", id)
                .update();
        return new Taken(body, id, contents.read(row.getString("contents")), recipient(id, row), next.isEmpty());
    }

    private @Nullable Recipient recipient(UUID id, ResultSet row) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        if (account != null) {
            return wishes.recipient(account).orElse(null);
        }
        byte[] follower = row.getBytes("follower");
        if (follower != null) {
            return followers.recipient(follower).orElse(null);
        }
        WrappedKey key = new WrappedKey(row.getInt("kid"), row.getBytes("wrapped"));
        return new Recipient(store.open(id, key, new Sealed(row.getBytes("address"))), row.getString("language"));
    }

    /** Erases the address, too; and of a follower the code in the letter, and when exactly it went. */
    void sent(Taken taken) {
        jdbc.sql("""
                        update mail_letter set sent_at = :hour, trouble = null, reply = null,
                               kid = null, wrapped = null, address = null,
                               contents = case when follower is null then contents else '{}' end,
                               next_try_at = case when follower is null then next_try_at else :hour end
                         where state_body_id = :body and id = :id""")
                .param("hour", hour())
                .param("body", taken.stateBodyId())
                .param("id", taken.id())
                .update();
    }

    void failed(Taken taken, Trouble trouble, @Nullable Integer reply) {
        boolean over = taken.lastTry() || trouble == Trouble.NO_ADDRESS;
        jdbc.sql("""
                        update mail_letter set trouble = :trouble, reply = :reply,
                               given_up_at = case when not :over then null
                                   when follower is null then cast(:now as timestamptz) else :hour end
                         where state_body_id = :body and id = :id""")
                .param("trouble", trouble.name())
                .param("reply", reply, Types.SMALLINT)
                .param("over", over)
                .param("now", now())
                .param("hour", hour())
                .param("body", taken.stateBodyId())
                .param("id", taken.id())
                .update();
    }

    /** The server is back: what waited for it alone need not wait longer. */
    void serverIsBack() {
        jdbc.sql("""
                        update mail_letter set next_try_at = :now
                         where trouble in ('NO_SERVER', 'SIGN_IN') and sent_at is null and given_up_at is null
                           and next_try_at > :now""").param("now", now()).update();
    }

    /** Gives up what is too old even where nothing is sent any more, and clears away what is long done. */
    void clear() {
        Instant now = clock.instant();
        jdbc.sql("""
                        update mail_letter set given_up_at = :now
                         where sent_at is null and given_up_at is null and written_at < :limit""")
                .param("now", now())
                .param("limit", now.minus(patience.giveUpAfter()).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from mail_letter where coalesce(sent_at, given_up_at) < :limit")
                .param("limit", now.minus(30, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
