package kz.adep.notification.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.account.StaffMember;
import kz.adep.account.StaffRole;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.notification.domain.MailWish;
import kz.adep.notification.service.OutboxQueue.Recipient;
import kz.adep.shared.ActingAs;
import kz.adep.vault.Sealed;
import kz.adep.vault.Vault;
import kz.adep.vault.WrappedKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How staff wish to be told; addresses lie sealed. */
@Service
@Transactional
public class Wishes {

    private static final String COLUMN = "notification_wish.address";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final AuditTrail trail;

    Wishes(JdbcClient jdbc, Vault vault, AuditTrail trail) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.trail = trail;
    }

    /** One's own wish. */
    public record Wish(
            MailWish mail, String language, @Nullable String address) {}

    /** Somebody who wishes a letter a day. */
    record DigestReader(int stateBodyId, UUID accountId, StaffRole role) {

        ActingAs actingAs() {
            return role.actingAs(stateBodyId, accountId);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Wish> of(StaffMember staff) {
        return jdbc.sql("select * from notification_wish where account_id = ?")
                .param(staff.accountId())
                .query((row, number) -> new Wish(
                        MailWish.valueOf(row.getString("mail")),
                        row.getString("language"),
                        open(staff.accountId(), row)))
                .optional();
    }

    public void keep(StaffMember staff, Wish wish) {
        UUID id = staff.accountId();
        WrappedKey key = wish.address() == null ? null : vault.newKey(id);
        byte[] sealed = key == null
                ? null
                : vault.seal(key, id, COLUMN, id, String.valueOf(wish.address()))
                        .bytes();
        jdbc.sql("""
                        insert into notification_wish (state_body_id, account_id, mail, language, kid, wrapped, address)
                        values (:body, :id, :mail, :language, :kid, :wrapped, :address)
                        on conflict (state_body_id, account_id) do update
                           set mail = excluded.mail, language = excluded.language, kid = excluded.kid,
                               wrapped = excluded.wrapped, address = excluded.address""")
                .param("body", staff.stateBodyId())
                .param("id", id)
                .param("mail", wish.mail().name())
                .param("language", wish.language())
                .param("kid", key == null ? null : key.kid(), Types.INTEGER)
                .param("wrapped", key == null ? null : key.wrapped(), Types.BINARY)
                .param("address", sealed, Types.BINARY)
                .update();
        trail.record(AuditEvent.of(staff.stateBodyId(), "notification.wish.changed", "staff_account", id)
                .with("mail", wish.mail()));
    }

    /** For the sender alone, who acts for the application itself. */
    @Transactional(readOnly = true)
    Optional<Recipient> recipient(UUID accountId) {
        return jdbc
                .sql("""
                        select w.* from notification_wish w
                          join staff_account a on a.state_body_id = w.state_body_id and a.id = w.account_id
                         where w.account_id = ? and w.mail <> 'NONE' and a.disabled_at is null""")
                .param(accountId)
                .query((row, number) -> new Recipient(String.valueOf(open(accountId, row)), row.getString("language")))
                .stream()
                .findFirst();
    }

    @Transactional(readOnly = true)
    List<DigestReader> digestReaders() {
        return jdbc.sql("""
                        select w.state_body_id, w.account_id, a.role from notification_wish w
                          join staff_account a on a.state_body_id = w.state_body_id and a.id = w.account_id
                         where w.mail = 'DIGEST' and a.disabled_at is null""").query(DigestReader.class).list();
    }

    private @Nullable String open(UUID accountId, ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("address");
        return sealed == null
                ? null
                : vault.unseal(
                        new WrappedKey(row.getInt("kid"), row.getBytes("wrapped")),
                        accountId,
                        COLUMN,
                        accountId,
                        new Sealed(sealed));
    }
}
