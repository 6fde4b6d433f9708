package kz.adep.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.account.service.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AdepTest
class OwnSessionsTests {

    private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"([0-9a-f]{64})\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    Account account;
    Visit here;
    Visit elsewhere;

    @BeforeEach
    void signInTwice() {
        account = Account.of(accounts, StaffRole.ADMINISTRATOR, StateBodies.fresh());
        here = signIn(account);
        elsewhere = signIn(account);
    }

    @Test
    void otherSessionCanBeEndedAndThisOneIsMarked() throws Exception {
        String page = here.get("/account").getResponse().getContentAsString();

        assertThat(page).containsOnlyOnce("adep-chip--done").doesNotContain(id(elsewhere), id(here));
        assertThat(marks(page)).hasSize(1);
    }

    @Test
    void endedSessionIsOutAtOnceAndThisOneStays() throws Exception {
        assertThat(end(here, marks(here).get(0))).isEqualTo("/account");

        assertThat(elsewhere.get("/admin")).hasStatus(302).headers().hasValue("Location", "/sign-in");
        assertThat(marks(here)).isEmpty();
        assertThat(audited()).isOne();
    }

    @Test
    void ownSessionIsEndedBySigningOutOnly() throws Exception {
        end(here, marks(elsewhere).get(0));

        assertThat(here.get("/account")).hasStatusOk();
        assertThat(audited()).isZero();
    }

    @Test
    void sessionOfAnotherCannotBeEnded() throws Exception {
        Visit stranger = signIn(Account.of(accounts, StaffRole.COMMISSIONER, StateBodies.fresh()));
        end(stranger, marks(here).get(0));

        assertThat(elsewhere.get("/admin")).hasStatusOk();
        assertThat(audited()).isZero();
    }

    @Test
    void everyRoleHasThePageAndTheLinkToIt() {
        int body = StateBodies.fresh();
        var staff = List.of(
                SignedIn.commissionerOf(body),
                SignedIn.headOf(body),
                SignedIn.agencyOfficer(),
                SignedIn.administrator());

        assertThat(staff)
                .allSatisfy(member -> assertThat(mvc.get().uri("/account").with(member))
                        .hasStatusOk()
                        .bodyText()
                        .contains("href=\"/account\""));
    }

    @Test
    void passwordAloneDoesNotOpenThePage() {
        Visit half = new Visit(mvc);
        half.password(account);

        assertThat(half.get("/account")).hasStatus(302);
    }

    private Visit signIn(Account who) {
        Visit visit = new Visit(mvc);
        visit.password(who);
        visit.code(who.recoveryCodes().remove(0));
        return visit;
    }

    private static String end(Visit visit, String mark) {
        return visit.post("/account/sessions/end", Map.of("mark", mark))
                .getResponse()
                .getRedirectedUrl();
    }

    private static List<String> marks(Visit visit) throws Exception {
        return marks(visit.get("/account").getResponse().getContentAsString());
    }

    private static List<String> marks(String page) {
        return MARK.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** The cookie holds the id in base 64. */
    private static String id(Visit visit) {
        return new String(Base64.getDecoder().decode(visit.session().getValue()));
    }

    private int audited() {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from audit_entry where action = 'account.session-ended' and subject_id = ?")
                .param(account.id().toString())
                .query(Integer.class)
                .single();
    }
}
