package kz.adep.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.adep.AdepTest;
import kz.adep.StateBodies;
import kz.adep.account.domain.Credentials;
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
        var guessers = Executors.newFixedThreadPool(50);
        var guesses = IntStream.range(0, 50)
                .mapToObj(number -> guessers.submit(
                        () -> store.beginAttempt(account.username()).isPresent()))
                .toList();
        int checked = 0;
        for (var guess : guesses) {
            checked += guess.get() ? 1 : 0;
        }
        guessers.shutdown();

        assertThat(checked).isBetween(5, 6);
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
        assertThat(signIn.password(account.username(), account.password())).isEmpty();

        account.set("throttled_until = now() - interval '1 second'");
        assertThat(signIn.password(account.username(), account.password())).isPresent();
    }

    @Test
    void rightPasswordDoesNotForgetWrongCodes() {
        StaffMember staff =
                signIn.password(account.username(), account.password()).orElseThrow();
        signIn.code(staff, "000000");
        signIn.password(account.username(), account.password());

        assertThat(account.read("failed_count", Integer.class)).isEqualTo(1);
    }

    @Test
    void wrongCodesAreThrottledLikePasswords() {
        StaffMember staff =
                signIn.password(account.username(), account.password()).orElseThrow();
        account.set("failed_count = 12");
        signIn.code(staff, "000000");

        assertThat(signIn.code(staff, account.code())).isFalse();
    }

    @Test
    void passingTakesBackOnlyItsOwnCount() {
        Credentials passing = store.beginAttempt(account.username()).orElseThrow();
        account.set("failed_count = 6, throttled_until = now() + interval '1 minute'");
        store.passed(passing);

        assertThat(account.read("failed_count", Integer.class)).isEqualTo(5);
        assertThat(account.read("throttled_until is not null", Boolean.class)).isTrue();
    }

    private int waitAfter(int attempts) {
        account.set("throttled_until = null, failed_count = " + (attempts - 1));
        store.beginAttempt(account.username());
        return account.read("round(extract(epoch from throttled_until - now()) + 0.4)", Integer.class);
    }
}
