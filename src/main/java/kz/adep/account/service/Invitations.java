package kz.adep.account.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.account.StaffRole;
import kz.adep.account.domain.Invitation;
import kz.adep.account.domain.OneTimeSecret;
import kz.adep.account.domain.Totp;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import kz.adep.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets people in: an administrator names a person and gets a token to hand over; whoever brings it sets a password and an
 * authenticator of his own, so that nobody ever knows another's. New credentials for an account need two administrators.
 */
@Service
@Transactional
public class Invitations {

    private static final Duration VALID = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Accounts accounts;
    private final CommonPasswords common;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Invitations(
            JdbcClient jdbc,
            Vault vault,
            Accounts accounts,
            CommonPasswords common,
            AuditTrail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.accounts = accounts;
        this.common = common;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One that nobody came with yet. */
    public record Open(
            Invitation invitation, LocalizedText stateBody, boolean agreed, boolean own, OffsetDateTime until) {}

    /** What is handed over, shown once. */
    public record Token(String text, String fullName) {}

    public Token invite(Invitation invitation) {
        dropExpired();
        if (accounts.isTaken(invitation.username())) {
            throw new RuleViolation("account.username.taken");
        }
        String token = OneTimeSecret.random();
        insert(invitation, hash(token));
        record("account.invited", invitation);
        return new Token(token, invitation.fullName());
    }

    /** Asks for new credentials of an account whose password or authenticator is lost. */
    public void askRenewal(UUID accountId) {
        dropExpired();
        Invitation renewal = jdbc.sql("select * from staff_account where id = ? and disabled_at is null")
                .param(accountId)
                .query((row, number) -> invitation(row, UUID.randomUUID(), accountId))
                .optional()
                .orElseThrow(() -> new NotFound("account"));
        insert(renewal, null);
        record("account.renewal-asked", renewal);
    }

    /** The second administrator's word. */
    public Token agree(UUID id) {
        Open asked = open().stream()
                .filter(one -> one.invitation().id().equals(id) && !one.agreed())
                .findFirst()
                .orElseThrow(() -> new NotFound("renewal"));
        if (asked.own()) {
            throw new RuleViolation("account.renewal.second");
        }
        String token = OneTimeSecret.random();
        jdbc.sql("update staff_invitation set hash = ?, expires_at = ? where id = ? and hash is null")
                .params(hash(token), now().plus(VALID), id)
                .update();
        record("account.renewal-agreed", asked.invitation());
        return new Token(token, asked.invitation().fullName());
    }

    public void withdraw(UUID id) {
        Invitation gone = jdbc.sql("delete from staff_invitation where id = ? returning *")
                .param(id)
                .query(Invitations::invitation)
                .optional()
                .orElseThrow(() -> new NotFound("invitation"));
        record("account.invitation-withdrawn", gone);
    }

    @Transactional(readOnly = true)
    public List<Open> open() {
        UUID reader = ActingScope.current().account();
        return jdbc.sql("""
                        select i.*, b.name_kk, b.name_ru, b.name_en
                          from staff_invitation i join state_body b on b.id = i.state_body_id
                         where i.expires_at > ? order by i.expires_at, i.username""")
                .param(now())
                .query((row, number) -> new Open(
                        invitation(row, number),
                        new LocalizedText(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_en")),
                        row.getBytes("hash") != null,
                        row.getObject("asked_by", UUID.class).equals(reader),
                        row.getObject("expires_at", OffsetDateTime.class)))
                .list();
    }

    /** Whom a token lets in; asked by who is not signed in, with the rights of the login as sign-in is. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<Invitation> find(String token) {
        return jdbc.sql("select * from staff_invitation where hash = ? and expires_at > ?")
                .params(hash(token), now())
                .query(Invitations::invitation)
                .optional();
    }

    /** Makes the account, or gives it the new credentials; returns the recovery codes, which are shown once. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<String> accept(String token, String password, Totp totp) {
        // After a look at the token: judging a password takes time, which nobody gets without one.
        Invitation invited = find(token).orElseThrow(() -> new RuleViolation("account.setup.token.refused"));
        if (common.includes(password)) {
            throw new RuleViolation("account.password.common");
        }
        UUID account = invited.accountId() == null ? UUID.randomUUID() : invited.accountId();
        return ActingScope.call(
                ActingAs.administrator(account),
                () -> transaction.execute(status -> {
                    useUp(token);
                    var credentials = invited.account(account, password, totp);
                    if (invited.isRenewal()) {
                        accounts.renew(credentials);
                    } else {
                        accounts.create(credentials);
                    }
                    return accounts.recoveryCodes(invited.stateBodyId(), account);
                }));
    }

    private void useUp(String token) {
        int used = jdbc.sql("delete from staff_invitation where hash = ? and expires_at > ?")
                .params(hash(token), now())
                .update();
        if (used == 0) {
            throw new RuleViolation("account.setup.token.refused");
        }
    }

    private void insert(Invitation invitation, byte @Nullable [] hash) {
        try {
            jdbc.sql("""
                            insert into staff_invitation (state_body_id, id, account_id, username, full_name, role, hash,
                                   asked_by, expires_at)
                            values (:body, :id, :account, :username, :name, :role, :hash, :by, :until)""")
                    .param("body", invitation.stateBodyId())
                    .param("id", invitation.id())
                    .param("account", invitation.accountId(), Types.OTHER)
                    .param("username", invitation.username())
                    .param("name", invitation.fullName())
                    .param("role", invitation.role().name())
                    .param("hash", hash, Types.BINARY)
                    .param("by", ActingScope.current().account())
                    .param("until", now().plus(VALID))
                    .update();
        } catch (DuplicateKeyException already) {
            throw new RuleViolation("account.invitation.there");
        }
    }

    private void dropExpired() {
        jdbc.sql("delete from staff_invitation where expires_at <= ?")
                .param(now())
                .update();
    }

    private void record(String action, Invitation invitation) {
        trail.record(AuditEvent.of(invitation.stateBodyId(), action, "staff_invitation", invitation.id())
                .with("role", invitation.role()));
    }

    private byte[] hash(String token) {
        return SecretBox.tokenHash(vault, "invitation", token);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return invitation(row, row.getObject("id", UUID.class), row.getObject("account_id", UUID.class));
    }

    private static Invitation invitation(ResultSet row, UUID id, @Nullable UUID accountId) throws SQLException {
        return new Invitation(
                id,
                row.getInt("state_body_id"),
                accountId,
                row.getString("username"),
                row.getString("full_name"),
                StaffRole.valueOf(row.getString("role")));
    }
}
