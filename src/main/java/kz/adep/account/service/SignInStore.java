package kz.adep.account.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.adep.account.StaffMember;
import kz.adep.account.StaffRole;
import kz.adep.account.domain.Credentials;
import kz.adep.shared.LocalizedText;
import kz.adep.vault.Sealed;
import kz.adep.vault.WrappedKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What sign-in reads and counts, each in one statement of its own with the rights of the login: a count must stay when
 * what follows fails.
 */
@Repository
public class SignInStore {

    /** From the fifth attempt on each makes the next wait: 1, 2, 4 … 300 seconds. */
    private static final String BEGIN_ATTEMPT = """
            update staff_account a set failed_count = a.failed_count + 1,
                   throttled_until = case when a.failed_count >= 4
                       then cast(:now as timestamptz)
                           + make_interval(secs => least(300, power(2, least(a.failed_count - 4, 9)))) end
              from state_body b
             where b.id = a.state_body_id and a.disabled_at is null and (:demo or not a.demo)
               and (a.throttled_until is null or a.throttled_until <= :now) and %s
            returning a.*, b.name_kk, b.name_ru, b.name_en""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean demo;

    SignInStore(JdbcClient jdbc, Clock clock, @Value("${adep.demo:false}") boolean demo) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.demo = demo;
    }

    /** Counts an attempt; empty for an unknown, disabled or throttled account. */
    public Optional<Credentials> beginAttempt(String username) {
        return jdbc.sql(BEGIN_ATTEMPT.formatted("lower(a.username) = :username"))
                .param("now", now())
                .param("demo", demo)
                .param("username", username.toLowerCase(Locale.ROOT))
                .query(SignInStore::credentials)
                .optional();
    }

    public Optional<Credentials> beginAttempt(StaffMember staff) {
        return jdbc.sql(BEGIN_ATTEMPT.formatted("a.state_body_id = :body and a.id = :id"))
                .param("now", now())
                .param("demo", demo)
                .param("body", staff.stateBodyId())
                .param("id", staff.accountId())
                .query(SignInStore::credentials)
                .optional();
    }

    /** Takes back the count of a right password, not what was counted beside it in the meantime. */
    public void passed(Credentials attempt) {
        jdbc.sql("""
                        update staff_account set failed_count = greatest(0, failed_count - 1),
                               throttled_until = case when failed_count = :attempt then null else throttled_until end
                         where state_body_id = :body and id = :id""")
                .param("attempt", attempt.attempt())
                .param("body", attempt.staff().stateBodyId())
                .param("id", attempt.staff().accountId())
                .update();
    }

    /** Uses up the code of a time step and everything before it. */
    public boolean useStep(StaffMember staff, long step) {
        return jdbc.sql("""
                        update staff_account set totp_last_step = :step, failed_count = 0, throttled_until = null
                         where state_body_id = :body and id = :id and totp_last_step < :step""")
                        .param("step", step)
                        .param("body", staff.stateBodyId())
                        .param("id", staff.accountId())
                        .update()
                == 1;
    }

    public boolean useRecoveryCode(StaffMember staff, byte[] hash) {
        return jdbc.sql("""
                        with used as (
                            update recovery_code set used_at = :now
                             where state_body_id = :body and account_id = :id and hash = :hash and used_at is null
                            returning state_body_id, account_id)
                        update staff_account a set failed_count = 0, throttled_until = null
                          from used u where a.state_body_id = u.state_body_id and a.id = u.account_id""")
                        .param("now", now())
                        .param("body", staff.stateBodyId())
                        .param("id", staff.accountId())
                        .param("hash", hash)
                        .update()
                == 1;
    }

    /** Whether a session of this member still holds; one statement, asked at each request. */
    public boolean isCurrent(StaffMember staff) {
        return jdbc.sql("""
                        select exists (select from staff_account
                         where state_body_id = :body and id = :id and disabled_at is null
                           and credentials_version = :version and (:demo or not demo))""")
                .param("body", staff.stateBodyId())
                .param("id", staff.accountId())
                .param("version", staff.credentialsVersion())
                .param("demo", demo)
                .query(Boolean.class)
                .single();
    }

    /** Whether the features that ask for it know this member as he is now. */
    public boolean isCompared(StaffMember staff) {
        return jdbc.sql("select coalesce(compared_as = :as, false) from staff_account"
                        + " where state_body_id = :body and id = :id")
                .param("as", comparedAs(staff))
                .param("body", staff.stateBodyId())
                .param("id", staff.accountId())
                .query(Boolean.class)
                .single();
    }

    public void compared(StaffMember staff) {
        jdbc.sql("update staff_account set compared_as = :as where state_body_id = :body and id = :id")
                .param("as", comparedAs(staff))
                .param("body", staff.stateBodyId())
                .param("id", staff.accountId())
                .update();
    }

    private static String comparedAs(StaffMember staff) {
        return staff.stateBodyId() + " " + staff.role() + " " + staff.fullName();
    }

    public long lastStep(StaffMember staff) {
        return jdbc.sql("select totp_last_step from staff_account where state_body_id = :body and id = :id")
                .param("body", staff.stateBodyId())
                .param("id", staff.accountId())
                .query(Long.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Credentials credentials(ResultSet row, int number) throws SQLException {
        return new Credentials(
                new StaffMember(
                        row.getObject("id", UUID.class),
                        row.getInt("state_body_id"),
                        StaffRole.valueOf(row.getString("role")),
                        row.getString("full_name"),
                        new LocalizedText(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_en")),
                        row.getInt("credentials_version")),
                row.getInt("failed_count"),
                row.getString("password_hash"),
                new WrappedKey(row.getInt("kid"), row.getBytes("wrapped")),
                new Sealed(row.getBytes("totp_secret")));
    }
}
