package kz.adep.account.service;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kz.adep.account.StaffRole;
import kz.adep.account.domain.NewAccount;
import kz.adep.account.domain.OneTimeSecret;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import kz.adep.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * There is no default account: while there is no administrator, each start prints a token, and whoever brings it within
 * the hour becomes the first administrator.
 */
@Service
public class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Duration VALID = Duration.ofMinutes(60);
    private static final String NO_ADMINISTRATOR =
            "not exists (select from staff_account where role = 'ADMINISTRATOR' and not demo)";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Accounts accounts;
    private final CommonPasswords common;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean demo;

    FirstAdministrator(
            JdbcClient jdbc,
            Vault vault,
            Accounts accounts,
            CommonPasswords common,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${adep.demo:false}") boolean demo) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.accounts = accounts;
        this.common = common;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void printToken() {
        if (!demo && jdbc.sql("select " + NO_ADMINISTRATOR).query(Boolean.class).single()) {
            log.info(
                    "There is no administrator yet. Open /sign-in/setup within 60 minutes with this token: {}",
                    token());
        }
    }

    /** A new token; only its authentication code is stored. */
    public String token() {
        String token = OneTimeSecret.random();
        jdbc.sql("delete from setup_token where expires_at <= ?").param(now()).update();
        jdbc.sql("insert into setup_token (hash, expires_at) values (?, ?)")
                .params(hash(token), now().plus(VALID))
                .update();
        return token;
    }

    public boolean isValid(String token) {
        return jdbc.sql("select exists (select from setup_token where hash = ? and expires_at > ?) and "
                        + NO_ADMINISTRATOR)
                .params(hash(token), now())
                .query(Boolean.class)
                .single();
    }

    /** Makes the administrator and returns the recovery codes, which are shown once. */
    public List<String> create(String token, NewAccount account) {
        if (account.role() != StaffRole.ADMINISTRATOR) {
            throw new IllegalArgumentException("the setup token makes an administrator");
        }
        // After a look at the token: judging a password takes time, which nobody gets without one.
        if (isValid(token) && common.includes(account.password())) {
            throw new RuleViolation("account.password.common");
        }
        return ActingScope.call(
                ActingAs.administrator(account.id()),
                () -> transaction.execute(status -> {
                    useUp(token);
                    accounts.create(account);
                    return accounts.recoveryCodes(account.stateBodyId(), account.id());
                }));
    }

    private void useUp(String token) {
        int used = jdbc.sql("delete from setup_token where hash = ? and expires_at > ? and " + NO_ADMINISTRATOR)
                .params(hash(token), now())
                .update();
        if (used == 0) {
            throw new RuleViolation("account.setup.token.refused");
        }
        jdbc.sql("delete from setup_token").update();
    }

    private byte[] hash(String token) {
        return SecretBox.tokenHash(vault, "setup", token);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
