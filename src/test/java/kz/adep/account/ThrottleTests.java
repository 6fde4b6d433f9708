package kz.adep.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.adep.AdepTest;
import kz.adep.StateBodies;
import kz.adep.account.domain.Credentials;
import kz.adep.account.domain.Device;
import kz.adep.account.service.Accounts;
import kz.adep.account.service.SignInStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
class ThrottleTests {

    @Autowired
    StaffSignIn signIn;

    @Autowired
    SignInStore store;

    @Autowired
    Accounts accounts;

    Account account;

    @BeforeEach
    void account() {
        account = Account.of(accounts, StaffRole.COMMISSIONER, StateBodies.fresh());
    }

    @Test
    void fiftyGuessesAtOnceGetFiveChecks() throws Exception {
        assertThat(checkedOfFifty(() -> store.beginAttempt(account.username()))).isBetween(5, 6);
    }

    @Test
    void guessesOnADeviceAreBoundedAsWell() throws Exception {
        Device device = new Device(UUID.randomUUID(), staff());

        assertThat(checkedOfFifty(() -> store.beginAttempt(device))).isBetween(5, 6);
    }

    @Test
    void passwordsOfStrangersDoNotHoldUpTheCode() {
        StaffMember staff = staff();
        account.set("failed_count = 200, throttled_until = now() + interval '5 minutes'");

        assertThat(signIn.code(staff, account.code(), "")).isTrue();
    }

    @Test
    void deviceOfOtherCredentialsIsNotCountedAtAll() {
        Device device = new Device(UUID.randomUUID(), staff());
        account.set("credentials_version = 1");

        assertThat(store.beginAttempt(device)).isEmpty();
    }

    @Test
    void waitDoublesUpToFiveMinutes() {
        assertThat(waitAfter(5)).isEqualTo(1);
        assertThat(waitAfter(6)).isEqualTo(2);
        assertThat(waitAfter(8)).isEqualTo(8);
        assertThat(waitAfter(13)).isEqualTo(256);
        assertThat(waitAfter(14)).isEqualTo(300);
        assertThat(waitAfter(200)).isEqualTo(300);
    }

    @Test
    void rightPasswordIsRefusedWhileThrottledAndTakenAfterwards() {
        account.set("failed_count = 7, throttled_until = now() + interval '1 minute'");
        assertThat(signIn.password(account.username(), account.password(), "")).isEmpty();

        account.set("throttled_until = now() - interval '1 second'");
        assertThat(signIn.password(account.username(), account.password(), "")).isPresent();
    }

    @Test
    void rightPasswordDoesNotForgetWrongCodes() {
        StaffMember staff = staff();
        signIn.code(staff, "000000", "");
        signIn.password(account.username(), account.password(), "");

        assertThat(account.read("code_failed_count", Integer.class)).isEqualTo(1);
    }

    @Test
    void wrongCodesAreThrottledLikePasswords() {
        StaffMember staff = staff();
        account.set("code_failed_count = 12");
        signIn.code(staff, "000000", "");

        assertThat(signIn.code(staff, account.code(), "")).isFalse();
    }

    @Test
    void passingTakesBackOnlyItsOwnCount() {
        Credentials passing = store.beginAttempt(account.username()).orElseThrow();
        account.set("failed_count = 6, throttled_until = now() + interval '1 minute'");
        store.passed(passing);

        assertThat(account.read("failed_count", Integer.class)).isEqualTo(5);
        assertThat(account.read("throttled_until is not null", Boolean.class)).isTrue();
    }

    private StaffMember staff() {
        return signIn.password(account.username(), account.password(), "").orElseThrow();
    }

    private static int checkedOfFifty(Callable<Optional<Credentials>> guess) throws Exception {
        var guessers = Executors.newFixedThreadPool(50);
        int checked = 0;
        for (var one : guessers.invokeAll(Collections.nCopies(50, guess))) {
            checked += one.get().isPresent() ? 1 : 0;
        }
        guessers.shutdown();
        return checked;
    }

    private int waitAfter(int attempts) {
        account.set("throttled_until = null, failed_count = " + (attempts - 1));
        store.beginAttempt(account.username());
        return account.read("round(extract(epoch from throttled_until - now()) + 0.4)", Integer.class);
    }
}
