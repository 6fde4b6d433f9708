package kz.adep.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.adep.AdepTest;
import kz.adep.StateBodies;
import kz.adep.account.service.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AdepTest
class SourceLimitTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    Account account;
    Visit visit;

    @BeforeEach
    void visit() {
        account = Account.of(accounts, StaffRole.COMMISSIONER, StateBodies.fresh());
        visit = new Visit(mvc);
    }

    @Test
    void rightPasswordFromAnExhaustedAddressIsRefusedUnread() {
        guess(40);

        assertThat(visit.password(account)).hasRedirectedUrl("/sign-in?refused");
        assertThat(account.read("failed_count", Integer.class)).isZero();
    }

    @Test
    void anotherAddressIsNotHeldUp() {
        guess(40);

        assertThat(new Visit(mvc).password(account)).hasRedirectedUrl("/sign-in/code");
    }

    @Test
    void codesCountLikePasswords() {
        visit.password(account);
        guess(40);

        assertThat(visit.code(account.code())).hasRedirectedUrl("/sign-in/code?refused");
        assertThat(account.read("totp_last_step", Long.class)).isLessThanOrEqualTo(0);
    }

    @Test
    void readingThePagesIsNotCounted() {
        for (int look = 0; look < 25; look++) {
            visit.get("/sign-in");
        }

        assertThat(visit.password(account)).hasRedirectedUrl("/sign-in/code");
    }

    private void guess(int times) {
        for (int guess = 0; guess < times; guess++) {
            visit.post("/sign-in", Map.of("username", "nobody", "password", "a wrong password"));
        }
    }
}
