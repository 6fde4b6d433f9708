package kz.adep.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.StateBodies;
import kz.adep.account.domain.Totp;
import kz.adep.account.service.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How people get accounts and new credentials. */
@AdepTest
class InvitationTests {

    private static final String PASSWORD = "four plain words here";
    private static final Pattern TOKEN = Pattern.compile("(?:[0-9a-z]{4}-){3}[0-9a-z]{4}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    private final int body = StateBodies.fresh();
    private final String username = "n" + UUID.randomUUID();
    private final Totp totp = Totp.random();
    private Visit administrator;

    @BeforeEach
    void signIn() {
        administrator = signedIn(Account.of(accounts, StaffRole.ADMINISTRATOR, StateBodies.agency()));
    }

    @Test
    void whoBringsTheTokenSetsTheCredentialsAndSignsIn() {
        String token = token(invite("COMMISSIONER", body));

        assertThat(new Visit(mvc).post("/sign-in/setup", Map.of("token", token)))
                .bodyText()
                .contains("Гүлнар Ахметова", username)
                .doesNotContain("name=\"fullName\"");
        assertThat(setUp(token)).hasViewName("account/recovery-codes");
        assertThat(signedInWith(PASSWORD)).hasRedirectedUrl("/office");
        assertThat(setUp(token)).bodyText().contains("href=\"#");
    }

    @Test
    void tokenIsStoredNowhereAndWorksForThreeDays() {
        String token = token(invite("HEAD", body));

        assertThat(stored("select i::text from staff_invitation i where username = ?"))
                .doesNotContain(token, token.replace("-", ""));
        SharedDatabase.aboveTheWalls()
                .sql("update staff_invitation set expires_at = expires_at - interval '72 hours' where username = ?")
                .param(username)
                .update();
        assertThat(new Visit(mvc).post("/sign-in/setup", Map.of("token", token)))
                .hasViewName("account/setup-token");
    }

    @Test
    void rolesStandInTheirBodies() {
        assertThat(invite("AGENCY_OFFICER", body)).bodyText().contains("id=\"stateBody-error\"");
        assertThat(invite("COMMISSIONER", -1)).bodyText().contains("id=\"stateBody-error\"");
        assertThat(invite("AGENCY_OFFICER", StateBodies.agency())).hasViewName("account/token");
    }

    @Test
    void takenNameAndEmptyFormAreToldInWords() {
        invite("COMMISSIONER", body);

        assertThat(invite("COMMISSIONER", body)).bodyText().contains("id=\"username-error\"");
        assertThat(administrator.post("/admin/accounts/new", Map.of()))
                .bodyText()
                .contains("href=\"#fullName\"", "href=\"#username\"", "href=\"#role\"", "href=\"#stateBody\"");
    }

    @Test
    void withdrawnTokenOpensNothing() {
        String token = token(invite("COMMISSIONER", body));
        administrator.post("/admin/invitations/withdrawn", Map.of("id", invitation()));

        assertThat(new Visit(mvc).post("/sign-in/setup", Map.of("token", token)))
                .hasViewName("account/setup-token");
        assertThat(setUp(token)).hasViewName("account/setup");
        assertThat(count("select count(*) from staff_account where username = ?"))
                .isZero();
    }

    @Test
    void newCredentialsNeedTwoAdministratorsAndEndWhatWasOpen() {
        setUp(token(invite("COMMISSIONER", body)));
        Visit commissioner = new Visit(mvc);
        sign(commissioner, PASSWORD);
        administrator.post("/admin/accounts/renewal", Map.of("id", account()));

        assertThat(administrator.post("/admin/invitations/agreed", Map.of("id", invitation())))
                .hasStatus(409);
        assertThat(commissioner.get("/office")).hasStatusOk();
        Visit second = signedIn(Account.of(accounts, StaffRole.ADMINISTRATOR, StateBodies.agency()));
        String token = token(second.post("/admin/invitations/agreed", Map.of("id", invitation())));
        assertThat(setUp(token, "other words of the same")).hasViewName("account/recovery-codes");

        assertThat(commissioner.get("/office")).hasStatus(302);
        assertThat(new Visit(mvc).post("/sign-in", Map.of("username", username, "password", PASSWORD)))
                .hasRedirectedUrl("/sign-in?refused");
        assertThat(signedInWith("other words of the same")).hasRedirectedUrl("/office");
        assertThat(
                        count(
                                "select count(*) from recovery_code c join staff_account a on a.id = c.account_id where username = ?"))
                .isEqualTo(10);
    }

    @Test
    void disabledAccountIsOutAtOnceAndMayBeLetInAgain() {
        setUp(token(invite("COMMISSIONER", body)));
        Visit commissioner = new Visit(mvc);
        sign(commissioner, PASSWORD);

        administrator.post("/admin/accounts/disabled", Map.of("id", account()));
        assertThat(commissioner.get("/office")).hasStatus(302);
        assertThat(new Visit(mvc).post("/sign-in", Map.of("username", username, "password", PASSWORD)))
                .hasRedirectedUrl("/sign-in?refused");
        administrator.post("/admin/accounts/enabled", Map.of("id", account()));
        assertThat(new Visit(mvc).post("/sign-in", Map.of("username", username, "password", PASSWORD)))
                .hasRedirectedUrl("/sign-in/code");
    }

    @Test
    void accountIsFoundByItsNameOrItsBody() {
        setUp(token(invite("COMMISSIONER", body)));

        assertThat(administrator.get("/admin?text=АХМЕТОВА " + username))
                .bodyText()
                .contains(username);
        assertThat(administrator.get("/admin?text=Ахметова T-" + body))
                .bodyText()
                .contains(username);
        assertThat(administrator.get("/admin?text=Сейітова " + username))
                .bodyText()
                .contains("Есептік жазба табылмады")
                .doesNotContain("adep-chip");
        assertThat(administrator.get("/admin?text=%")).bodyText().doesNotContain("adep-chip");
    }

    @Test
    void nobodyDisablesHimself() {
        Account own = Account.of(accounts, StaffRole.ADMINISTRATOR, StateBodies.agency());

        assertThat(signedIn(own)
                        .post("/admin/accounts/disabled", Map.of("id", own.id().toString())))
                .hasStatus(409);
    }

    @Test
    void eachStepIsAudited() {
        setUp(token(invite("COMMISSIONER", body)));
        administrator.post("/admin/accounts/disabled", Map.of("id", account()));

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select action from audit_entry where state_body_id = ? order by seq")
                        .param(body)
                        .query(String.class)
                        .list())
                .containsExactly("account.invited", "account.created", "account.disabled");
    }

    private MvcTestResult invite(String role, int stateBody) {
        return administrator.post(
                "/admin/accounts/new",
                Map.of(
                        "fullName",
                        "Гүлнар Ахметова",
                        "username",
                        username.toUpperCase(),
                        "role",
                        role,
                        "stateBody",
                        String.valueOf(stateBody)));
    }

    private MvcTestResult setUp(String token) {
        return setUp(token, PASSWORD);
    }

    private MvcTestResult setUp(String token, String password) {
        Map<String, String> fields = new HashMap<>();
        fields.put("token", token.toUpperCase());
        fields.put("secret", totp.secret());
        fields.put("password", password);
        fields.put("code", totp.codeOf(Totp.step(Instant.now())));
        return new Visit(mvc).post("/sign-in/setup/account", fields);
    }

    private MvcTestResult signedInWith(String password) {
        return sign(new Visit(mvc), password);
    }

    private MvcTestResult sign(Visit visit, String password) {
        visit.post("/sign-in", Map.of("username", username, "password", password));
        return visit.code(totp.codeOf(Totp.step(Instant.now())));
    }

    private Visit signedIn(Account account) {
        return new Visit(mvc).signIn(account);
    }

    private String account() {
        return stored("select id::text from staff_account where username = ?");
    }

    private String invitation() {
        return stored("select id::text from staff_invitation where username = ?");
    }

    private String stored(String sql) {
        return SharedDatabase.aboveTheWalls()
                .sql(sql)
                .param(username)
                .query(String.class)
                .single();
    }

    private int count(String sql) {
        return SharedDatabase.aboveTheWalls()
                .sql(sql)
                .param(username)
                .query(Integer.class)
                .single();
    }

    private static String token(MvcTestResult page) {
        assertThat(page).hasViewName("account/token");
        Matcher token = TOKEN.matcher(new String(page.getResponse().getContentAsByteArray()));
        assertThat(token.find()).isTrue();
        return token.group();
    }
}
