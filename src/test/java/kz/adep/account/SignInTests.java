package kz.adep.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.StateBodies;
import kz.adep.account.service.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AdepTest
class SignInTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    Account account;
    Visit visit;

    @BeforeEach
    void visit() {
        account = Account.of(accounts, StaffRole.ADMINISTRATOR, StateBodies.fresh());
        visit = new Visit(mvc);
    }

    @Test
    void passwordAndCodeOpenThePageOfTheRole() {
        assertThat(visit.password(account)).hasRedirectedUrl("/sign-in/code");
        assertThat(visit.code(account.code())).hasRedirectedUrl("/admin");
        assertThat(visit.get("/admin")).hasStatusOk().bodyText().contains(account.username());
    }

    @Test
    void nobodyIsSentToSignIn() {
        assertThat(visit.get("/admin")).hasStatus(302).headers().hasValue("Location", "/sign-in");
        assertThat(visit.get("/office/cases")).hasStatus(302).headers().hasValue("Location", "/sign-in");
    }

    @Test
    void passwordAloneReachesOnlyTheCodePage() {
        visit.password(account);

        assertThat(visit.get("/admin").getResponse().getRedirectedUrl()).contains("/sign-in/code");
        assertThat(visit.get("/sign-in/code")).hasStatusOk();
        assertThat(visit.get("/account/x")).hasStatus(302);
        assertThat(visit.post("/sign-out", Map.of())).hasRedirectedUrl("/sign-in?out");
    }

    @Test
    void codePageAsksForThePasswordFirst() {
        assertThat(visit.get("/sign-in/code")).hasStatus(302).headers().hasValue("Location", "/sign-in");
        assertThat(visit.code(account.code())).hasRedirectedUrl("/sign-in/code?refused");
        assertThat(visit.get("/admin")).hasStatus(302);
    }

    @Test
    void unknownNameWrongPasswordAndThrottleLookTheSame() {
        Map<String, String> nobody = Map.of("username", "nobody", "password", account.password());
        Map<String, String> wrong = Map.of("username", account.username(), "password", "a wrong password");

        assertThat(visit.post("/sign-in", nobody)).hasRedirectedUrl("/sign-in?refused");
        assertThat(visit.post("/sign-in", wrong)).hasRedirectedUrl("/sign-in?refused");
        account.set("throttled_until = now() + interval '1 minute'");
        assertThat(visit.password(account)).hasRedirectedUrl("/sign-in?refused");
    }

    @Test
    void codeWorksOnce() {
        String code = account.code();
        visit.password(account);
        visit.code(code);
        Visit second = new Visit(mvc);
        second.password(account);

        assertThat(second.code(code)).hasRedirectedUrl("/sign-in/code?refused");
    }

    @Test
    void recoveryCodeWorksOnce() {
        String code = account.recoveryCodes().get(3);
        visit.password(account);
        assertThat(visit.code(code.toUpperCase())).hasRedirectedUrl("/admin");
        Visit second = new Visit(mvc);
        second.password(account);

        assertThat(second.code(code)).hasRedirectedUrl("/sign-in/code?refused");
    }

    @Test
    void recoveryCodeOfAnotherIsRefused() {
        Account other = Account.of(accounts, StaffRole.ADMINISTRATOR, StateBodies.fresh());
        visit.password(account);

        assertThat(visit.code(other.recoveryCodes().get(0))).hasRedirectedUrl("/sign-in/code?refused");
    }

    @Test
    void signInIsAudited() {
        visit.password(account);
        visit.code("000000");
        visit.code(account.code());
        visit.post("/sign-out", Map.of());

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select action from audit_entry where subject_id = ? order by state_body_id desc, seq")
                        .param(account.id().toString())
                        .query(String.class)
                        .list())
                .containsExactly("account.created", "account.code-refused", "account.signed-in", "account.signed-out");
    }
}
