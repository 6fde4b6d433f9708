package kz.adep.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kz.adep.account.domain.Credentials;
import kz.adep.account.domain.Device;
import kz.adep.account.domain.OneTimeSecret;
import kz.adep.account.service.Devices;
import kz.adep.account.service.PasswordHashes;
import kz.adep.account.service.SecretBox;
import kz.adep.account.service.SignInStore;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks the two factors of staff. Each attempt at either is counted before it is checked, so that guesses side by side
 * get no further than guesses one by one; a refusal never says why. Who signs in on a device he signed in on before is
 * counted there by himself, so that strangers never keep him out.
 */
@Service
public class StaffSignIn {

    /** In the session of who is asked for the code once more: the page to come back to. */
    public static final String BACK = "adep.back";

    /** How long a device is known. */
    public static final Duration DEVICE_KNOWN = Devices.VALID;

    private final SignInStore store;
    private final Devices devices;
    private final PasswordHashes hashes;
    private final Vault vault;
    private final List<Newcomers> newcomers;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StaffSignIn(
            SignInStore store,
            Devices devices,
            PasswordHashes hashes,
            Vault vault,
            List<Newcomers> newcomers,
            AuditTrail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.devices = devices;
        this.hashes = hashes;
        this.vault = vault;
        this.newcomers = newcomers;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * The first factor.
     *
     * @param mark of the device it is typed on, or empty
     */
    public Optional<StaffMember> password(String username, String password, String mark) {
        Optional<Device> device = device(username, mark);
        Optional<Credentials> attempt =
                device.isPresent() ? store.beginAttempt(device.get()) : store.beginAttempt(username);
        if (attempt.isEmpty()) {
            hashes.checkNobodys(password);
            return Optional.empty();
        }
        Credentials credentials = attempt.get();
        if (!hashes.matches(password, credentials.passwordHash())) {
            write(ActingAs.service(), credentials.staff(), "account.password-refused");
            return Optional.empty();
        }
        device.ifPresentOrElse(known -> store.passed(credentials, known), () -> store.passed(credentials));
        return Optional.of(credentials.staff());
    }

    /** The second factor: the code of an authenticator app or a recovery code, each of which works once. */
    public boolean code(StaffMember staff, String typed, String mark) {
        Optional<Device> device = devices.of(staff, mark);
        Optional<Credentials> attempt =
                device.isPresent() ? store.beginAttempt(device.get()) : store.beginAttempt(staff);
        if (attempt.filter(found -> found.staff().equals(staff)).isEmpty()) {
            return false;
        }
        String code = OneTimeSecret.normalized(typed);
        boolean recovery = OneTimeSecret.isOne(code);
        boolean right = recovery ? useRecoveryCode(staff, code) : useTotp(attempt.get(), code);
        if (!right) {
            write(ActingAs.service(), staff, "account.code-refused");
            return false;
        }
        device.ifPresentOrElse(store::signedIn, () -> store.signedIn(staff));
        welcome(staff);
        write(staff.actingAs(), staff, recovery ? "account.signed-in-by-recovery-code" : "account.signed-in");
        return true;
    }

    /** Whether the mark is of a device on which the owner of the name signed in before. */
    public boolean knows(String username, String mark) {
        return device(username, mark).isPresent();
    }

    public boolean knows(StaffMember staff, String mark) {
        return devices.of(staff, mark).isPresent();
    }

    /** What the device keeps on which both factors were given. */
    public String mark(StaffMember staff) {
        return devices.mark(staff);
    }

    /** Whether a session of this member still holds: not after disabling, nor after a change of the credentials. */
    public boolean isCurrent(StaffMember staff) {
        return store.isCurrent(staff);
    }

    public void signedOut(StaffMember staff) {
        write(staff.actingAs(), staff, "account.signed-out");
    }

    /** This member ended another of the own sessions. */
    public void endedSession(StaffMember staff) {
        write(staff.actingAs(), staff, "account.session-ended");
    }

    /**
     * A page or an action was refused to this member.
     *
     * @param path the pattern of the page, never what was typed
     */
    public void refused(StaffMember staff, String path) {
        write(staff.actingAs(), event(staff, "account.refused").with("path", path));
    }

    /** Once under each name, role and body, and again until it succeeds. */
    private void welcome(StaffMember staff) {
        if (!store.isCompared(staff)) {
            newcomers.forEach(each -> each.arrived(staff));
            store.compared(staff);
        }
    }

    private Optional<Device> device(String username, String mark) {
        return Devices.isOne(mark) ? store.find(username).flatMap(staff -> devices.of(staff, mark)) : Optional.empty();
    }

    private boolean useTotp(Credentials credentials, String code) {
        OptionalLong step = SecretBox.open(vault, credentials).stepOf(code, clock.instant());
        return step.isPresent() && store.useStep(credentials.staff(), step.getAsLong());
    }

    private boolean useRecoveryCode(StaffMember staff, String code) {
        return store.useRecoveryCode(staff, SecretBox.recoveryHash(vault, staff.accountId(), code));
    }

    private void write(ActingAs actingAs, StaffMember staff, String action) {
        write(actingAs, event(staff, action));
    }

    private void write(ActingAs actingAs, AuditEvent event) {
        ActingScope.run(actingAs, () -> transaction.executeWithoutResult(status -> trail.record(event)));
    }

    private static AuditEvent event(StaffMember staff, String action) {
        // An administrator acts for the deployment, whose chain is its own.
        int chain = staff.role() == StaffRole.ADMINISTRATOR ? AuditEvent.DEPLOYMENT : staff.stateBodyId();
        return AuditEvent.of(chain, action, "staff_account", staff.accountId());
    }
}
