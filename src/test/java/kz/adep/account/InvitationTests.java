package kz.adep.account;

import static kz.adep.account.Newcomer.PASSWORD;
import static kz.adep.account.Newcomer.token;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How people get accounts and new credentials. */
@AdepTest
class InvitationTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    private final int body = StateBodies.fresh();
    private Newcomer newcomer;
    private Account own;
    private Visit administrator;
    private Visit second;

    @BeforeEach
    void signIn() {
        newcomer = new Newcomer(mvc);
        own = Account.of(accounts, StaffRole.ADMINISTRATOR, StateBodies.agency());
        administrator = signedIn(own);
        second = signedIn(Account.of(accounts, StaffRole.ADMINISTRATOR, StateBodies.agency()));
    }

    @Test
    void whoBringsTheTokenSetsTheCredentialsAndSignsIn() {
        String token = tokenFor("COMMISSIONER", body);

        assertThat(newcomer.shows(token))
                .bodyText()
                .contains("Гүлнар Ахметова", newcomer.username)
                .doesNotContain("name=\"fullName\"");
        assertThat(newcomer.setsUp(token)).hasViewName("account/recovery-codes");
        assertThat(signedInWith(PASSWORD)).hasRedirectedUrl("/office");
        assertThat(newcomer.setsUp(token)).bodyText().contains("href=\"#");
    }

    @Test
    void nobodyLetsAnybodyInAlone() {
        assertThat(ask("HEAD", body)).hasRedirectedUrl("/admin");
        assertThat(newcomer.stored("select hash::text from staff_invitation where username = ?"))
                .isEmpty();

        assertThat(newcomer.agreedBy(administrator)).hasStatus(409);
        assertThat(newcomer.agreedBy(second)).hasViewName("account/token");
        assertThat(newcomer.agreedBy(second)).hasStatus(404);
    }

    @Test
    void pageTellsWhoAskedAndOffersTheSecondToAgreeOrDecline() {
        ask("ADMINISTRATOR", StateBodies.agency());
        String agree = "action=\"/admin/invitations/agreed\"";

        assertThat(administrator.get("/admin")).bodyText().contains(newcomer.username, "Басқа әкімші келісуі керек");
        assertThat(second.get("/admin")).bodyText().contains("Сәуле Омарова сұраған", agree, "Келіспеу");
        newcomer.withdrawnBy(second);
        assertThat(second.get("/admin")).bodyText().doesNotContain(newcomer.username);
    }

    @Test
    void nobodyAgreesToNewCredentialsOfHisOwn() {
        second.post("/admin/accounts/renewal", Map.of("id", own.id().toString()));
        String renewal = SharedDatabase.aboveTheWalls()
                .sql("select id::text from staff_invitation where account_id = ?")
                .param(own.id())
                .query(String.class)
                .single();

        assertThat(administrator.post("/admin/invitations/agreed", Map.of("id", renewal)))
                .hasStatus(409);
        second.post("/admin/invitations/withdrawn", Map.of("id", renewal));
    }

    @Test
    void tokenIsStoredNowhereAndWorksForThreeDays() {
        String token = tokenFor("HEAD", body);

        assertThat(newcomer.stored("select i::text from staff_invitation i where username = ?"))
                .get()
                .asString()
                .doesNotContain(token, token.replace("-", ""));
        SharedDatabase.aboveTheWalls()
                .sql("update staff_invitation set expires_at = expires_at - interval '72 hours' where username = ?")
                .param(newcomer.username)
                .update();
        assertThat(newcomer.shows(token)).hasViewName("account/setup-token");
    }

    @Test
    void rolesStandInTheirBodies() {
        assertThat(ask("AGENCY_OFFICER", body)).bodyText().contains("id=\"stateBody-error\"");
        assertThat(ask("COMMISSIONER", -1)).bodyText().contains("id=\"stateBody-error\"");
        assertThat(ask("AGENCY_OFFICER", StateBodies.agency())).hasRedirectedUrl("/admin");
    }

    @Test
    void takenNameAndEmptyFormAreToldInWords() {
        ask("COMMISSIONER", body);

        assertThat(ask("COMMISSIONER", body)).bodyText().contains("id=\"username-error\"");
        assertThat(administrator.post("/admin/accounts/new", Map.of()))
                .bodyText()
                .contains("href=\"#fullName\"", "href=\"#username\"", "href=\"#role\"", "href=\"#stateBody\"");
    }

    @Test
    void withdrawnTokenOpensNothing() {
        String token = tokenFor("COMMISSIONER", body);
        newcomer.withdrawnBy(administrator);

        assertThat(newcomer.shows(token)).hasViewName("account/setup-token");
        assertThat(newcomer.setsUp(token)).hasViewName("account/setup");
        assertThat(newcomer.stored("select id::text from staff_account where username = ?"))
                .isEmpty();
    }

    @Test
    void newCredentialsNeedTwoAdministratorsAndEndWhatWasOpen() {
        newcomer.setsUp(tokenFor("COMMISSIONER", body));
        Visit commissioner = new Visit(mvc);
        newcomer.signsIn(commissioner, PASSWORD);
        administrator.post("/admin/accounts/renewal", Map.of("id", newcomer.account()));

        assertThat(newcomer.agreedBy(administrator)).hasStatus(409);
        assertThat(commissioner.get("/office")).hasStatusOk();
        String token = token(newcomer.agreedBy(second));
        assertThat(newcomer.setsUp(token, "other words of the same")).hasViewName("account/recovery-codes");

        assertThat(commissioner.get("/office")).hasStatus(302);
        assertThat(passwordOf(newcomer)).hasRedirectedUrl("/sign-in?refused");
        assertThat(signedInWith("other words of the same")).hasRedirectedUrl("/office");
        assertThat(
                        newcomer.stored(
                                "select count(*)::text from recovery_code c join staff_account a on a.id = c.account_id where username = ?"))
                .contains("10");
    }

    @Test
    void disabledAccountIsOutAtOnceAndMayBeLetInAgain() {
        newcomer.setsUp(tokenFor("COMMISSIONER", body));
        Visit commissioner = new Visit(mvc);
        newcomer.signsIn(commissioner, PASSWORD);

        administrator.post("/admin/accounts/disabled", Map.of("id", newcomer.account()));
        assertThat(commissioner.get("/office")).hasStatus(302);
        assertThat(passwordOf(newcomer)).hasRedirectedUrl("/sign-in?refused");
        administrator.post("/admin/accounts/enabled", Map.of("id", newcomer.account()));
        assertThat(passwordOf(newcomer)).hasRedirectedUrl("/sign-in/code");
    }

    @Test
    void accountIsFoundByItsNameOrItsBody() {
        newcomer.setsUp(tokenFor("COMMISSIONER", body));

        assertThat(administrator.get("/admin?text=АХМЕТОВА " + newcomer.username))
                .bodyText()
                .contains(newcomer.username);
        assertThat(administrator.get("/admin?text=Ахметова T-" + body))
                .bodyText()
                .contains(newcomer.username);
        assertThat(administrator.get("/admin?text=Сейітова " + newcomer.username))
                .bodyText()
                .contains("Есептік жазба табылмады")
                .doesNotContain("adep-chip");
        assertThat(administrator.get("/admin?text=%")).bodyText().doesNotContain("adep-chip");
    }

    @Test
    void nobodyDisablesHimself() {
        assertThat(administrator.post(
                        "/admin/accounts/disabled", Map.of("id", own.id().toString())))
                .hasStatus(409);
    }

    @Test
    void eachStepIsAudited() {
        newcomer.setsUp(tokenFor("COMMISSIONER", body));
        administrator.post("/admin/accounts/disabled", Map.of("id", newcomer.account()));

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select action from audit_entry where state_body_id = ? order by seq")
                        .param(body)
                        .query(String.class)
                        .list())
                .containsExactly("account.invited", "account.invitation-agreed", "account.created", "account.disabled");
    }

    private MvcTestResult ask(String role, int stateBody) {
        return newcomer.askedBy(administrator, role, stateBody);
    }

    private String tokenFor(String role, int stateBody) {
        ask(role, stateBody);
        return token(newcomer.agreedBy(second));
    }

    private MvcTestResult signedInWith(String password) {
        return newcomer.signsIn(new Visit(mvc), password);
    }

    private MvcTestResult passwordOf(Newcomer person) {
        return new Visit(mvc).post("/sign-in", Map.of("username", person.username, "password", PASSWORD));
    }

    private Visit signedIn(Account account) {
        return new Visit(mvc).signIn(account);
    }
}
