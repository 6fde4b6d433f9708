package kz.adep.account.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import kz.adep.account.AccountNews;
import kz.adep.account.AccountNews.Change;
import kz.adep.account.StaffRole;
import kz.adep.account.domain.NewAccount;
import kz.adep.account.domain.OneTimeSecret;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.shared.ActingScope;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import kz.adep.vault.Vault;
import kz.adep.vault.WrappedKey;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as administrators keep them. */
@Service
@Transactional
public class Accounts {

    private static final int RECOVERY_CODES = 10;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final PasswordHashes hashes;
    private final AuditTrail trail;
    private final List<AccountNews> news;

    Accounts(JdbcClient jdbc, Vault vault, PasswordHashes hashes, AuditTrail trail, List<AccountNews> news) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.hashes = hashes;
        this.trail = trail;
        this.news = news;
    }

    /** An account in the list of the administrator. */
    public record Row(
            UUID id, String username, String fullName, StaffRole role, LocalizedText stateBody, boolean disabled) {}

    public void create(NewAccount account) {
        try {
            credentials(account, """
                            insert into staff_account (id, state_body_id, username, full_name, role, password_hash,
                                   kid, wrapped, totp_secret, demo)
                            values (:id, :body, :username, :name, :role, :hash, :kid, :wrapped, :secret, :demo)""")
                    .param("body", account.stateBodyId())
                    .param("username", account.username())
                    .param("name", account.fullName())
                    .param("role", account.role().name())
                    .param("demo", account.demo())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new RuleViolation("account.username.taken");
        }
        trail.record(AuditEvent.of(account.stateBodyId(), "account.created", "staff_account", account.id())
                .with("role", account.role()));
    }

    /** New password and second factor: what was open under the old ones ends, and the old recovery codes are gone. */
    public void renew(NewAccount account) {
        change(account.id(), "account.renewed", credentials(account, """
                update staff_account set password_hash = :hash, kid = :kid, wrapped = :wrapped, totp_secret = :secret,
                       totp_last_step = 0, failed_count = 0, throttled_until = null,
                       code_failed_count = 0, code_throttled_until = null,
                       credentials_version = credentials_version + 1
                 where id = :id and disabled_at is null returning state_body_id, role"""));
        jdbc.sql("delete from recovery_code where account_id = ?")
                .param(account.id())
                .update();
        forgetDevices(account.id());
    }

    /**
     * Its sessions end at their next request, and so do the invitations it had a hand in, whose tokens it may know; its
     * cases stay where they are.
     */
    public void disable(UUID id, Instant now) {
        if (id.equals(ActingScope.current().account())) {
            throw new RuleViolation("account.disable.self");
        }
        JdbcClient.StatementSpec disabling = jdbc.sql("""
                        update staff_account set disabled_at = :now, credentials_version = credentials_version + 1
                         where id = :id and disabled_at is null returning state_body_id, role""").param("id", id).param("now", now.atOffset(ZoneOffset.UTC));
        tell(Change.DISABLED, change(id, "account.disabled", disabling));
        forgetDevices(id);
        jdbc.sql("""
                        delete from staff_invitation where :id in (asked_by, agreed_by, account_id)
                        returning state_body_id, id, role""")
                .param("id", id)
                .query((row, number) -> AuditEvent.of(
                                row.getInt("state_body_id"),
                                "account.invitation-withdrawn",
                                "staff_invitation",
                                row.getObject("id", UUID.class))
                        .with("role", row.getString("role")))
                .list()
                .forEach(trail::record);
    }

    public void enable(UUID id) {
        JdbcClient.StatementSpec enabling = jdbc.sql("""
                        update staff_account set disabled_at = null
                         where id = :id and disabled_at is not null returning state_body_id, role""").param("id", id);
        tell(Change.OPENED, change(id, "account.enabled", enabling));
    }

    private void forgetDevices(UUID id) {
        jdbc.sql("delete from staff_device where account_id = ?").param(id).update();
    }

    /** With the id and the secrets of an account, under a key of their own. */
    private JdbcClient.StatementSpec credentials(NewAccount account, String sql) {
        WrappedKey key = vault.newKey(account.id());
        return jdbc.sql(sql)
                .param("id", account.id())
                .param("hash", hashes.hash(account.password()))
                .param("kid", key.kid())
                .param("wrapped", key.wrapped())
                .param(
                        "secret",
                        SecretBox.seal(vault, key, account.id(), account.totp()).bytes());
    }

    private record Seat(int stateBodyId, StaffRole role) {}

    private Seat change(UUID id, String action, JdbcClient.StatementSpec update) {
        Seat seat = update.query((row, number) ->
                        new Seat(row.getInt("state_body_id"), StaffRole.valueOf(row.getString("role"))))
                .optional()
                .orElseThrow(() -> new NotFound("account"));
        trail.record(AuditEvent.of(seat.stateBodyId(), action, "staff_account", id));
        return seat;
    }

    private void tell(Change change, Seat seat) {
        news.forEach(each -> each.changed(change, seat.role(), seat.stateBodyId()));
    }

    /** New recovery codes, shown once: only their authentication codes are stored. */
    public List<String> recoveryCodes(int stateBodyId, UUID accountId) {
        List<String> codes =
                Stream.generate(OneTimeSecret::random).limit(RECOVERY_CODES).toList();
        for (String code : codes) {
            jdbc.sql("insert into recovery_code (state_body_id, account_id, hash) values (?, ?, ?)")
                    .params(stateBodyId, accountId, SecretBox.recoveryHash(vault, accountId, code))
                    .update();
        }
        return codes;
    }

    public boolean isTaken(String username) {
        return jdbc.sql("select count(*) from staff_account where lower(username) = lower(?)")
                        .param(username)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** In whose name, username or body each of the words stands; the first ones by body, and one more if there is one. */
    @Transactional(readOnly = true)
    public List<Row> find(String words, int most) {
        return jdbc.sql("""
                        select a.*, b.name_kk, b.name_ru, b.name_en
                          from staff_account a join state_body b on b.id = a.state_body_id
                         where not exists (select from unnest(cast(:words as text[])) word
                               where strpos(lower(concat_ws(' ', a.full_name, a.username, b.code, b.name_kk, b.name_ru,
                                     b.name_en)), word) = 0)
                         order by b.id, a.username limit :most + 1""")
                .param("words", words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .param("most", most)
                .query(Accounts::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("full_name"),
                StaffRole.valueOf(row.getString("role")),
                new LocalizedText(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_en")),
                row.getObject("disabled_at") != null);
    }
}
