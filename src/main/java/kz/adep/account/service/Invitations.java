package kz.adep.account.service;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.account.AccountNews;
import kz.adep.account.AccountNews.Change;
import kz.adep.account.StaffRole;
import kz.adep.account.domain.Invitation;
import kz.adep.account.domain.OneTimeSecret;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.shared.ActingScope;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import kz.adep.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom administrators let in: one names a person or asks for new credentials, another agrees and gets the token to hand
 * over. The only administrator there is lets in a second one alone, and nobody else.
 */
@Service
@Transactional
public class Invitations {

    private static final Duration VALID = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Accounts accounts;
    private final Administrators administrators;
    private final AuditTrail trail;
    private final List<AccountNews> news;
    private final Clock clock;

    Invitations(
            JdbcClient jdbc,
            Vault vault,
            Accounts accounts,
            Administrators administrators,
            AuditTrail trail,
            List<AccountNews> news,
            Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.accounts = accounts;
        this.administrators = administrators;
        this.trail = trail;
        this.news = news;
        this.clock = clock;
    }

    /**
     * One that nobody came with yet.
     *
     * @param agreed whether there is a token
     * @param own asked for by the reader, or for his own account
     */
    public record Open(
            Invitation invitation,
            LocalizedText stateBody,
            String askedBy,
            boolean agreed,
            boolean own,
            OffsetDateTime until) {}

    /** What is handed over, shown once. */
    public record Token(String text, String fullName) {}

    /** Asks for an account; with a token at once where nobody else could agree. */
    public Optional<Token> invite(Invitation invitation) {
        dropExpired();
        if (accounts.isTaken(invitation.username())) {
            throw new RuleViolation("account.username.taken");
        }
        if (administrators.areOne()) {
            return Optional.of(inviteAlone(invitation));
        }
        insert(invitation, null);
        record("account.invited", Change.ASKED, invitation);
        return Optional.empty();
    }

    private Token inviteAlone(Invitation invitation) {
        if (invitation.role() != StaffRole.ADMINISTRATOR) {
            throw new RuleViolation("account.invite.alone.other");
        }
        String token = OneTimeSecret.random();
        insert(invitation, hash(token));
        record("account.invited-alone", Change.ALONE, invitation);
        return new Token(token, invitation.fullName());
    }

    /** Asks for new credentials of an account whose password or authenticator is lost. */
    public void askRenewal(UUID accountId) {
        dropExpired();
        Invitation renewal = jdbc.sql("select * from staff_account where id = ? and disabled_at is null")
                .param(accountId)
                .query((row, number) -> InvitedStaff.invitation(row, UUID.randomUUID(), accountId))
                .optional()
                .orElseThrow(() -> new NotFound("account"));
        insert(renewal, null);
        record("account.renewal-asked", Change.ASKED, renewal);
    }

    /** The second administrator's word. */
    public Token agree(UUID id) {
        Open asked = open().stream()
                .filter(one -> one.invitation().id().equals(id) && !one.agreed())
                .findFirst()
                .orElseThrow(() -> new NotFound("invitation"));
        if (asked.own()) {
            throw new RuleViolation("account.invitation.second");
        }
        String token = OneTimeSecret.random();
        int agreed = jdbc.sql("""
                        update staff_invitation set hash = :hash, agreed_by = :by, expires_at = :until
                         where id = :id and hash is null""")
                .param("hash", hash(token))
                .param("by", ActingScope.current().account())
                .param("until", now().plus(VALID))
                .param("id", id)
                .update();
        if (agreed == 0) {
            throw new NotFound("invitation");
        }
        record(
                asked.invitation().isRenewal() ? "account.renewal-agreed" : "account.invitation-agreed",
                asked.invitation());
        return new Token(token, asked.invitation().fullName());
    }

    /** Withdraws what was asked for, or declines it. */
    public void withdraw(UUID id) {
        Invitation gone = jdbc.sql("delete from staff_invitation where id = ? returning *")
                .param(id)
                .query(InvitedStaff::invitation)
                .optional()
                .orElseThrow(() -> new NotFound("invitation"));
        record("account.invitation-withdrawn", gone);
    }

    @Transactional(readOnly = true)
    public List<Open> open() {
        return jdbc.sql("""
                        select i.*, b.name_kk, b.name_ru, b.name_en, coalesce(a.full_name, '') as asked_by_name,
                               :reader in (i.asked_by, i.account_id) is true as own
                          from staff_invitation i join state_body b on b.id = i.state_body_id
                          left join staff_account a on a.id = i.asked_by
                         where i.expires_at > :now order by i.expires_at, i.username""")
                .param("reader", ActingScope.current().account())
                .param("now", now())
                .query((row, number) -> new Open(
                        InvitedStaff.invitation(row, number),
                        new LocalizedText(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_en")),
                        row.getString("asked_by_name"),
                        row.getBytes("hash") != null,
                        row.getBoolean("own"),
                        row.getObject("expires_at", OffsetDateTime.class)))
                .list();
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

    private void record(String action, Change change, Invitation invitation) {
        record(action, invitation);
        news.forEach(each -> each.changed(change, invitation.role(), invitation.stateBodyId()));
    }

    private void record(String action, Invitation invitation) {
        trail.record(AuditEvent.of(invitation.stateBodyId(), action, "staff_invitation", invitation.id())
                .with("role", invitation.role()));
    }

    private byte[] hash(String token) {
        return InvitedStaff.hash(vault, token);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
