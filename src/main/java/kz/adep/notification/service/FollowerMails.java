package kz.adep.notification.service;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import kz.adep.notification.domain.Mailbox;
import kz.adep.vault.Purpose;
import kz.adep.vault.Sealed;
import kz.adep.vault.Vault;
import kz.adep.vault.WrappedKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sealed addresses of those who follow a case; opened for their holder and for the sending, for nobody else. */
@Repository
public class FollowerMails {

    private static final String ADDRESS = "follower_mail.address";
    private static final byte[] COUNTED = "follower address".getBytes(StandardCharsets.US_ASCII);

    private final JdbcClient jdbc;
    private final Vault vault;

    FollowerMails(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** An address that was left, and the hash of the code sent there. */
    @SuppressWarnings("ArrayRecordComponent") // two hashes on their way to the database, never compared
    public record Left(
            byte[] codeHash,
            String address,
            String language,
            byte[] questionHash,
            OffsetDateTime questionUntil,
            LocalDate today) {

        @Override
        public String toString() {
            return "Left";
        }
    }

    /** In place of an earlier one; tells how often it was asked today. */
    public int keep(Left left) {
        UUID id = UUID.randomUUID();
        WrappedKey key = vault.newKey(id);
        return jdbc.sql("""
                        insert into follower_mail as m (code_hash, id, kid, wrapped, address, language,
                               question_hash, question_until, asked_on)
                        values (:code, :id, :kid, :wrapped, :address, :language, :question, :until, :today)
                        on conflict (code_hash) do update set id = excluded.id, kid = excluded.kid,
                               wrapped = excluded.wrapped, address = excluded.address, language = excluded.language,
                               question_hash = excluded.question_hash, question_until = excluded.question_until,
                               tries = 0, confirmed_at = null, asked_on = excluded.asked_on,
                               asked = case when m.asked_on = excluded.asked_on then m.asked + 1 else 1 end
                        returning asked""")
                .param("code", left.codeHash())
                .param("id", id)
                .param("kid", key.kid())
                .param("wrapped", key.wrapped())
                .param(
                        "address",
                        vault.seal(key, id, ADDRESS, id, left.address()).bytes())
                .param("language", left.language())
                .param("question", left.questionHash())
                .param("until", left.questionUntil())
                .param("today", left.today())
                .query(Integer.class)
                .single();
    }

    /** Takes the address away; how often a code was asked for today stays. */
    public void remove(byte[] codeHash) {
        jdbc.sql("""
                        update follower_mail set kid = null, wrapped = null, address = null,
                               question_hash = null, question_until = null, confirmed_at = null
                         where code_hash = ?""").param(codeHash).update();
    }

    /** Counts one more letter of today to the address, by whatever code it was asked for; tells how many it makes. */
    public int countLetterTo(String address, LocalDate today) {
        return jdbc.sql("""
                        insert into follower_address as a (hash, asked_on) values (?, ?)
                        on conflict (hash, asked_on) do update set asked = a.asked + 1 returning asked""")
                .param(vault.mac(
                        Purpose.BLIND_INDEX, COUNTED, Mailbox.of(address).getBytes(StandardCharsets.UTF_8)))
                .param(today)
                .query(Integer.class)
                .single();
    }

    /** Deletes those whose case was closed before this day, or is not there any more, and what was counted before today; tells how many. */
    int forget(LocalDate closedBefore) {
        return jdbc.sql("select forget_followers(?)")
                .param(closedBefore)
                .query(Integer.class)
                .single();
    }

    public Optional<String> address(byte[] codeHash) {
        return recipient(codeHash).map(OutboxQueue.Recipient::address);
    }

    /** Who is written to, in the language the letters were asked for in. */
    Optional<OutboxQueue.Recipient> recipient(byte[] codeHash) {
        return jdbc.sql("select id, kid, wrapped, address, language from follower_mail"
                        + " where code_hash = ? and address is not null")
                .param(codeHash)
                .query((row, index) -> new OutboxQueue.Recipient(open(row), row.getString("language")))
                .optional();
    }

    private String open(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        WrappedKey key = new WrappedKey(row.getInt("kid"), row.getBytes("wrapped"));
        return vault.unseal(key, id, ADDRESS, id, new Sealed(row.getBytes("address")));
    }
}
