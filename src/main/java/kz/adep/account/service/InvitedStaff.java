package kz.adep.account.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.account.AccountNews;
import kz.adep.account.AccountNews.Change;
import kz.adep.account.StaffRole;
import kz.adep.account.domain.Invitation;
import kz.adep.account.domain.Totp;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import kz.adep.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever brings the token of an invitation sets a password and an authenticator of his own, so that nobody ever knows
 * another's; asked by who is not signed in, with the rights of the login as sign-in is.
 */
@Service
public class InvitedStaff {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Accounts accounts;
    private final Administrators administrators;
    private final CommonPasswords common;
    private final List<AccountNews> news;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InvitedStaff(
            JdbcClient jdbc,
            Vault vault,
            Accounts accounts,
            Administrators administrators,
            CommonPasswords common,
            List<AccountNews> news,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.accounts = accounts;
        this.administrators = administrators;
        this.common = common;
        this.news = news;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private record Found(Invitation invitation, boolean alone) {}

    /** Whom a token lets in. What one administrator made alone is void as soon as there is a second one. */
    public Optional<Invitation> find(String token) {
        return jdbc.sql("select * from staff_invitation where hash = ? and expires_at > ?")
                .params(hash(vault, token), now())
                .query((row, number) -> new Found(invitation(row, number), row.getObject("agreed_by") == null))
                .optional()
                .filter(found -> !found.alone() || administrators.areOne())
                .map(Found::invitation);
    }

    /** Makes the account, or gives it the new credentials; returns the recovery codes, which are shown once. */
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
                    Change change = invited.isRenewal() ? Change.RENEWED : Change.OPENED;
                    news.forEach(each -> each.changed(change, invited.role(), invited.stateBodyId()));
                    return accounts.recoveryCodes(invited.stateBodyId(), account);
                }));
    }

    private void useUp(String token) {
        int used = jdbc.sql("delete from staff_invitation where hash = ? and expires_at > ?")
                .params(hash(vault, token), now())
                .update();
        if (used == 0) {
            throw new RuleViolation("account.setup.token.refused");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static byte[] hash(Vault vault, String token) {
        return SecretBox.tokenHash(vault, "invitation", token);
    }

    static Invitation invitation(ResultSet row, int number) throws SQLException {
        return invitation(row, row.getObject("id", UUID.class), row.getObject("account_id", UUID.class));
    }

    static Invitation invitation(ResultSet row, UUID id, @Nullable UUID accountId) throws SQLException {
        return new Invitation(
                id,
                row.getInt("state_body_id"),
                accountId,
                row.getString("username"),
                row.getString("full_name"),
                StaffRole.valueOf(row.getString("role")));
    }
}
