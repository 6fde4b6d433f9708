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
import kz.adep.account.domain.Device;
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
    private static final String WAIT = """
            case when %1$s >= 4 then cast(:now as timestamptz)
                + make_interval(secs => least(300, power(2, least(%1$s - 4, 9)))) end""";

    /** The attempts of everybody. */
    private static final String BEGIN_ATTEMPT = """
            update staff_account a set %1$sfailed_count = a.%1$sfailed_count + 1, %1$sthrottled_until = %2$s
              from state_body b
             where b.id = a.state_body_id and a.disabled_at is null and (:demo or not a.demo)
               and (a.%1$sthrottled_until is null or a.%1$sthrottled_until <= :now) and %3$s
            returning a.*, a.%1$sfailed_count as attempt, b.name_kk, b.name_ru, b.name_en""";

    private static final String BEGIN_PASSWORD =
            BEGIN_ATTEMPT.formatted("", WAIT.formatted("a.failed_count"), "lower(a.username) = :username");
    private static final String BEGIN_CODE = BEGIN_ATTEMPT.formatted(
            "code_", WAIT.formatted("a.code_failed_count"), "a.state_body_id = :body and a.id = :id");

    /** Those on a device the member signed in on before, of either factor. */
    private static final String BEGIN_ON_DEVICE = """
            with known as (
                select a.*, b.name_kk, b.name_ru, b.name_en
                  from staff_account a join state_body b on b.id = a.state_body_id
                 where a.state_body_id = :body and a.id = :id and a.credentials_version = :version
                   and a.disabled_at is null and (:demo or not a.demo)),
            counted as (
                insert into staff_device as d (state_body_id, account_id, device, failed_count)
                select state_body_id, id, :device, 1 from known
                on conflict (state_body_id, account_id, device) do update
                   set failed_count = d.failed_count + 1, throttled_until = %s
                 where d.throttled_until is null or d.throttled_until <= :now
                returning d.failed_count as attempt)
            select * from known, counted""".formatted(WAIT.formatted("d.failed_count"));

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean demo;

    SignInStore(JdbcClient jdbc, Clock clock, @Value("${adep.demo:false}") boolean demo) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.demo = demo;
    }

    /** Counts an attempt at the password; empty for an unknown, disabled or throttled account. */
    public Optional<Credentials> beginAttempt(String username) {
        return jdbc.sql(BEGIN_PASSWORD)
                .param("now", now())
                .param("demo", demo)
                .param("username", username.toLowerCase(Locale.ROOT))
                .query(SignInStore::credentials)
                .optional();
    }

    /** Counts an attempt at the code of somebody whose password was right. */
    public Optional<Credentials> beginAttempt(StaffMember staff) {
        return jdbc.sql(BEGIN_CODE)
                .param("now", now())
                .param("demo", demo)
                .param("body", staff.stateBodyId())
                .param("id", staff.accountId())
                .query(SignInStore::credentials)
                .optional();
    }

    /** Counts an attempt at either factor on a device, whatever strangers try meanwhile. */
    public Optional<Credentials> beginAttempt(Device device) {
        return onDevice(BEGIN_ON_DEVICE, device)
                .param("now", now())
                .param("demo", demo)
                .param("version", device.staff().credentialsVersion())
                .query(SignInStore::credentials)
                .optional();
    }

    /** Whose device a mark may be of; neither counted nor told to anybody. */
    public Optional<StaffMember> find(String username) {
        return jdbc.sql("""
                        select a.*, b.name_kk, b.name_ru, b.name_en
                          from staff_account a join state_body b on b.id = a.state_body_id
                         where lower(a.username) = :username and a.disabled_at is null""")
                .param("username", username.toLowerCase(Locale.ROOT))
                .query(SignInStore::staff)
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

    public void passed(Credentials attempt, Device device) {
        onDevice("""
                        update staff_device set failed_count = greatest(0, failed_count - 1),
                               throttled_until = case when failed_count = :attempt then null else throttled_until end
                         where state_body_id = :body and account_id = :id and device = :device""", device).param("attempt", attempt.attempt()).update();
    }

    /** Begins to count anew after both factors. */
    public void signedIn(StaffMember staff) {
        jdbc.sql("""
                        update staff_account set failed_count = 0, throttled_until = null, code_failed_count = 0,
                               code_throttled_until = null
                         where state_body_id = :body and id = :id""")
                .param("body", staff.stateBodyId())
                .param("id", staff.accountId())
                .update();
    }

    /** The same on a device; what strangers tried stays counted. */
    public void signedIn(Device device) {
        onDevice(
                        "delete from staff_device where state_body_id = :body and account_id = :id and device = :device",
                        device)
                .update();
    }

    /** Uses up the code of a time step and everything before it. */
    public boolean useStep(StaffMember staff, long step) {
        return jdbc.sql("""
                        update staff_account set totp_last_step = :step
                         where state_body_id = :body and id = :id and totp_last_step < :step""")
                        .param("step", step)
                        .param("body", staff.stateBodyId())
                        .param("id", staff.accountId())
                        .update()
                == 1;
    }

    public boolean useRecoveryCode(StaffMember staff, byte[] hash) {
        return jdbc.sql("""
                        update recovery_code set used_at = :now
                         where state_body_id = :body and account_id = :id and hash = :hash and used_at is null""")
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

    private JdbcClient.StatementSpec onDevice(String sql, Device device) {
        return jdbc.sql(sql)
                .param("body", device.staff().stateBodyId())
                .param("id", device.staff().accountId())
                .param("device", device.id());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Credentials credentials(ResultSet row, int number) throws SQLException {
        return new Credentials(
                staff(row, number),
                row.getInt("attempt"),
                row.getString("password_hash"),
                new WrappedKey(row.getInt("kid"), row.getBytes("wrapped")),
                new Sealed(row.getBytes("totp_secret")));
    }

    private static StaffMember staff(ResultSet row, int number) throws SQLException {
        return new StaffMember(
                row.getObject("id", UUID.class),
                row.getInt("state_body_id"),
                StaffRole.valueOf(row.getString("role")),
                row.getString("full_name"),
                new LocalizedText(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_en")),
                row.getInt("credentials_version"));
    }
}
