package kz.adep.casework.service.feed;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kz.adep.account.StaffRole;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.vault.Purpose;
import kz.adep.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses of feeds: off until asked for, shown once, replaced or ended by their account. */
@Service
@Transactional
public class FeedAddresses {

    private static final int LENGTH = 32;
    private static final byte[] FEED = "deadline feed".getBytes(StandardCharsets.US_ASCII);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final AuditTrail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FeedAddresses(JdbcClient jdbc, Vault vault, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whose feed a secret opens. */
    record Owner(int stateBodyId, UUID accountId, StaffRole role, String language) {

        ActingAs actingAs() {
            return role.actingAs(stateBodyId, accountId);
        }
    }

    /** Since when the acting account has a feed. */
    @Transactional(readOnly = true)
    public Optional<Instant> since() {
        return jdbc.sql("select made_at from deadline_feed where account_id = adep_account()")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** A new secret; the one before it opens nothing any more. */
    public String renew(String language) {
        byte[] bits = new byte[LENGTH];
        random.nextBytes(bits);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        jdbc.sql("""
                        insert into deadline_feed (state_body_id, account_id, token_hash, language, made_at)
                        values (adep_body(), adep_account(), :hash, :language, :now)
                        on conflict (state_body_id, account_id) do update
                           set token_hash = excluded.token_hash, language = excluded.language, made_at = excluded.made_at""")
                .param("hash", hash(secret))
                .param("language", language)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        record("casework.feed.renewed");
        return secret;
    }

    public void end() {
        jdbc.sql("delete from deadline_feed where account_id = adep_account()").update();
        record("casework.feed.ended");
    }

    /** Asked by the application itself; an account that may not sign in has no feed. */
    @Transactional(readOnly = true)
    Optional<Owner> owner(String secret) {
        return jdbc.sql("""
                        select f.state_body_id, f.account_id, a.role, f.language from deadline_feed f
                          join staff_account a on a.state_body_id = f.state_body_id and a.id = f.account_id
                         where f.token_hash = ? and a.disabled_at is null""").param(hash(secret)).query(Owner.class).optional();
    }

    private byte[] hash(String secret) {
        return vault.mac(Purpose.CODE_HASH, FEED, secret.getBytes(StandardCharsets.UTF_8));
    }

    private void record(String action) {
        ActingAs self = ActingScope.current();
        trail.record(AuditEvent.of(self.stateBody().orElseThrow(), action, "staff_account", self.account()));
    }
}
