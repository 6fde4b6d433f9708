package kz.adep.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.StateBodies;
import kz.adep.account.service.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever signed in somewhere before gets in there, whatever strangers try meanwhile. */
@AdepTest
class DeviceTests {

    private static final String HELD_UP = "failed_count = 200, throttled_until = now() + interval '5 minutes'";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    private Account account;
    private Visit owner;

    @BeforeEach
    void signInOnce() {
        account = Account.of(accounts, StaffRole.COMMISSIONER, StateBodies.fresh());
        owner = new Visit(mvc).signIn(account);
    }

    @Test
    void strangerWhoGoesOnKeepsOnlyStrangersOut() {
        for (int guess = 0; guess < 6; guess++) {
            wrong(new Visit(mvc));
        }
        account.set("throttled_until = throttled_until + interval '5 minutes'");

        assertThat(new Visit(mvc).password(account)).hasRedirectedUrl("/sign-in?refused");
        Visit again = owner.again();
        assertThat(again.password(account)).hasRedirectedUrl("/sign-in/code");
        assertThat(again.code(account.recoveryCodes().get(0))).hasRedirectedUrl("/office");
        assertThat(account.read("failed_count", Integer.class)).isPositive();
    }

    @Test
    void strangerCannotHoldUpTheCodeNorTheFreshOne() {
        Visit again = owner.again();
        again.password(account);
        account.set(HELD_UP + ", code_failed_count = 200, code_throttled_until = now() + interval '5 minutes'");

        assertThat(again.code(account.recoveryCodes().get(0))).hasRedirectedUrl("/office");
        assertThat(owner.code(account.recoveryCodes().get(1))).hasRedirectedUrl("/office");
    }

    @Test
    void guessesOnTheDeviceHoldUpTheDevice() {
        Visit thief = owner.again();
        for (int guess = 0; guess < 7; guess++) {
            wrong(thief);
        }
        SharedDatabase.aboveTheWalls()
                .sql(
                        "update staff_device set throttled_until = throttled_until + interval '5 minutes' where account_id = ?")
                .param(account.id())
                .update();

        assertThat(thief.password(account)).hasRedirectedUrl("/sign-in?refused");
        assertThat(new Visit(mvc).password(account)).hasRedirectedUrl("/sign-in/code");
    }

    @Test
    void addressFullOfGuessesRefusesOnlyStrangers() {
        Visit neighbour = owner.again();
        neighbour.device(new Cookie("__Host-adep-device", "nothing"));
        for (int guess = 0; guess < 40; guess++) {
            neighbour.post("/sign-in", Map.of("username", "nobody", "password", "a wrong password"));
        }

        assertThat(neighbour.password(account)).hasRedirectedUrl("/sign-in?refused");
        Visit again = owner.again();
        assertThat(again.password(account)).hasRedirectedUrl("/sign-in/code");
        assertThat(again.code(account.recoveryCodes().get(0))).hasRedirectedUrl("/office");
    }

    @Test
    void markHelpsNoOtherAccountAndNoneThatWasChanged() {
        Account other = Account.of(accounts, StaffRole.HEAD, StateBodies.fresh());
        other.set(HELD_UP);
        assertThat(owner.again().password(other)).hasRedirectedUrl("/sign-in?refused");

        account.set(HELD_UP + ", credentials_version = credentials_version + 1");
        assertThat(owner.again().password(account)).hasRedirectedUrl("/sign-in?refused");
    }

    @Test
    void markOfADisabledAccountIsWorthlessWhenItIsEnabledAgain() {
        StateBodies.agency();
        Visit administrator =
                new Visit(mvc).signIn(Account.of(accounts, StaffRole.ADMINISTRATOR, StateBodies.agency()));
        wrong(owner.again());
        administrator.post("/admin/accounts/disabled", Map.of("id", account.id().toString()));
        administrator.post("/admin/accounts/enabled", Map.of("id", account.id().toString()));
        account.set(HELD_UP);

        assertThat(owner.again().password(account)).hasRedirectedUrl("/sign-in?refused");
        assertThat(devices()).isZero();
    }

    @Test
    void markNamesNobodyAndIsSetAfterBothFactorsOnly() {
        Visit again = new Visit(mvc);
        again.password(account);
        assertThat(again.device()).isNull();
        again.code(account.recoveryCodes().get(0));
        Cookie cookie = Objects.requireNonNull(again.device());

        assertThat(new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.ISO_8859_1))
                .doesNotContain(account.username(), account.id().toString());
        assertThat(cookie.isHttpOnly() && cookie.getSecure()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
        assertThat(cookie.getMaxAge()).isEqualTo(180 * 24 * 3600);
    }

    @Test
    void forgedAndForeignMarksAreMetLikeNone() {
        Cookie cookie = Objects.requireNonNull(owner.device());
        byte[] forged = Base64.getUrlDecoder().decode(cookie.getValue());
        forged[0] ^= 1;
        Visit forger = owner.again();
        forger.device(new Cookie(
                cookie.getName(), Base64.getUrlEncoder().withoutPadding().encodeToString(forged)));
        account.set(HELD_UP);

        assertThat(forger.password(account)).hasRedirectedUrl("/sign-in?refused");
        assertThat(forger.post("/sign-in", Map.of("username", "nobody", "password", "a wrong password")))
                .hasRedirectedUrl("/sign-in?refused");
        assertThat(devices()).isZero();
    }

    @Test
    void sessionDoesNotKeepTheMark() {
        owner.again().password(account);

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql(
                                "select count(*) from spring_session_attributes where position(cast(? as bytea) in attribute_bytes) > 0")
                        .param(Objects.requireNonNull(owner.device()).getValue().getBytes(StandardCharsets.US_ASCII))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private MvcTestResult wrong(Visit visit) {
        return visit.post("/sign-in", Map.of("username", account.username(), "password", "a wrong password"));
    }

    private int devices() {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from staff_device where account_id = ?")
                .param(account.id())
                .query(Integer.class)
                .single();
    }
}
