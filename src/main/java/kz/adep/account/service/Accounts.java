package kz.adep.account.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.adep.account.StaffRole;
import kz.adep.account.domain.NewAccount;
import kz.adep.account.domain.OneTimeSecret;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.shared.LocalizedText;
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

    Accounts(JdbcClient jdbc, Vault vault, PasswordHashes hashes, AuditTrail trail) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.hashes = hashes;
        this.trail = trail;
    }

    /** An account in the list of the administrator. */
    public record Row(String username, String fullName, StaffRole role, LocalizedText stateBody, boolean disabled) {}

    public void create(NewAccount account) {
        WrappedKey key = vault.newKey(account.id());
        try {
            jdbc.sql("""
                            insert into staff_account (id, state_body_id, username, full_name, role, password_hash,
                                   kid, wrapped, totp_secret, demo)
                            values (:id, :body, :username, :name, :role, :hash, :kid, :wrapped, :secret, :demo)""")
                    .param("id", account.id())
                    .param("body", account.stateBodyId())
                    .param("username", account.username())
                    .param("name", account.fullName())
                    .param("role", account.role().name())
                    .param("hash", hashes.hash(account.password()))
                    .param("kid", key.kid())
                    .param("wrapped", key.wrapped())
                    .param(
                            "secret",
                            SecretBox.seal(vault, key, account.id(), account.totp())
                                    .bytes())
                    .param("demo", account.demo())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new RuleViolation("account.username.taken");
        }
        trail.record(AuditEvent.of(account.stateBodyId(), "account.created", "staff_account", account.id())
                .with("role", account.role()));
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

    @Transactional(readOnly = true)
    public List<Row> all() {
        return jdbc.sql("""
                        select a.*, b.name_kk, b.name_ru, b.name_en
                          from staff_account a join state_body b on b.id = a.state_body_id
                         order by b.id, a.username""").query(Accounts::row).list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("username"),
                row.getString("full_name"),
                StaffRole.valueOf(row.getString("role")),
                new LocalizedText(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_en")),
                row.getObject("disabled_at") != null);
    }
}
