package kz.adep.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.StateBodies;
import kz.adep.account.service.Accounts;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
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

    @Autowired
    CaseRegister register;

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
        assertThat(visit.get("/admin?text=" + account.username()))
                .hasStatusOk()
                .bodyText()
                .contains(account.username());
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

    /** He came to the body after the case, or is called otherwise since. */
    @Test
    void nameIsComparedWithTheCasesThereAreBeforeTheFirstPage() {
        StateBodies.agency();
        int body = StateBodies.fresh();
        UUID before = submit(Cases.concerning(body, "Омарова Сәуле"));
        Account commissioner = Account.of(accounts, StaffRole.COMMISSIONER, body);
        UUID after = submit(Cases.concerning(body, "Ержанова"));

        assertThat(visit.signIn(commissioner).get("/office/cases/" + before)).hasStatus(404);
        assertThat(visit.get("/office/cases/" + after)).hasStatusOk();
        commissioner.set("full_name = 'Сәуле Ержанова'");
        visit.password(commissioner);
        visit.code(commissioner.recoveryCodes().get(0));

        assertThat(visit.get("/office/cases/" + after)).hasStatus(404);
    }

    /** Nobody compares a case with an account that is closed. */
    @Test
    void accountThatIsOpenedAgainIsComparedWithWhatCameMeanwhile() {
        StateBodies.agency();
        int body = StateBodies.fresh();
        Account commissioner = Account.of(accounts, StaffRole.COMMISSIONER, body);
        visit.signIn(commissioner);
        commissioner.set("disabled_at = now()");
        UUID meanwhile = submit(Cases.concerning(body, "Омарова"));
        commissioner.set("disabled_at = null");

        assertThat(visit.get("/office/cases/" + meanwhile)).hasStatus(302);
        visit.password(commissioner);
        visit.code(commissioner.recoveryCodes().get(0));

        assertThat(visit.get("/office/cases/" + meanwhile)).hasStatus(404);
        assertThat(visit.get("/office")).hasStatusOk();
    }

    private UUID submit(NewCase newCase) {
        String code = HexFormat.of()
                .formatHex(Objects.requireNonNull(newCase.tracking()).codeHash());
        return ActingScope.call(ActingAs.codeHolder(code), () -> register.register(newCase))
                .id();
    }
}
