package kz.adep.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
class StaffSessionTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    Account account;
    Visit visit;

    @BeforeEach
    void signIn() {
        account = Account.of(accounts, StaffRole.ADMINISTRATOR, StateBodies.fresh());
        visit = new Visit(mvc);
    }

    @Test
    void eachStepGetsANewSessionId() {
        visit.password(account);
        String half = visit.session().getValue();
        visit.code(account.code());

        assertThat(visit.session().getValue()).isNotEqualTo(half);
        assertThat(sessions("select count(*) from spring_session where principal_name = ?"))
                .isOne();
    }

    @Test
    void cookieIsBoundToThisHostAndToThisSite() {
        var response = visit.password(account).getResponse();

        assertThat(response.getHeaders("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-adep-office=")
                        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict")
                        .doesNotContain("Domain", "Max-Age"));
    }

    @Test
    void disabledAccountEndsAtTheNextRequest() {
        visit.signIn(account);
        account.set("disabled_at = now()");

        assertThat(visit.get("/admin")).hasStatus(302).headers().hasValue("Location", "/sign-in");
        assertThat(sessions("select count(*) from spring_session where principal_name = ?"))
                .isZero();
    }

    @Test
    void changedCredentialsEndTheSession() {
        visit.signIn(account);
        account.set("credentials_version = credentials_version + 1");

        assertThat(visit.get("/admin")).hasStatus(302);
    }

    @Test
    void sessionEndsAfterEightHours() {
        visit.signIn(account);
        age("7 hours 59 minutes");
        assertThat(visit.get("/admin")).hasStatusOk();

        age("8 hours 1 minute");
        assertThat(visit.get("/admin")).hasStatus(302);
    }

    @Test
    void useIsToldAtMostEachHalfMinute() {
        visit.signIn(account);
        long recent = used(Duration.ofSeconds(20));
        visit.get("/admin");
        assertThat(lastUse()).isEqualTo(recent);

        long earlier = used(Duration.ofSeconds(40));
        visit.get("/admin");
        assertThat(lastUse()).isGreaterThan(earlier + 30_000);
    }

    @Test
    void fourthSessionEndsTheOldest() {
        List<Visit> visits = IntStream.range(0, 4)
                .mapToObj(number -> new Visit(mvc))
                .peek(each -> each.password(account))
                .peek(each -> each.code(account.recoveryCodes().remove(0)))
                .toList();

        assertThat(visits.get(0).get("/admin")).hasStatus(302);
        assertThat(visits.get(3).get("/admin")).hasStatusOk();
        assertThat(sessions("select count(*) from spring_session where principal_name = ?"))
                .isEqualTo(3);
    }

    @Test
    void signingOutEndsTheSession() {
        visit.signIn(account);
        visit.post("/sign-out", Map.of());

        assertThat(visit.get("/admin")).hasStatus(302);
        assertThat(sessions("select count(*) from spring_session where principal_name = ?"))
                .isZero();
    }

    @Test
    void refusedPasswordMakesNoSession() {
        long before = rows();
        visit.post("/sign-in", Map.of("username", account.username(), "password", "a wrong password"));

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void wrongRoleIsRefused() {
        int body = StateBodies.fresh();

        assertThat(mvc.get().uri("/admin").with(SignedIn.commissionerOf(body))).hasStatus(403);
        assertThat(mvc.get().uri("/agency").with(SignedIn.headOf(body))).hasStatus(403);
        assertThat(mvc.get().uri("/office").with(SignedIn.agencyOfficer())).hasStatus(403);
        assertThat(mvc.get().uri("/office").with(SignedIn.administrator())).hasStatus(403);
    }

    private int sessions(String query) {
        return SharedDatabase.aboveTheWalls()
                .sql(query)
                .param(account.id().toString())
                .query(Integer.class)
                .single();
    }

    private static long rows() {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from spring_session")
                .query(Long.class)
                .single();
    }

    private long used(Duration ago) {
        long then = System.currentTimeMillis() - ago.toMillis();
        SharedDatabase.aboveTheWalls()
                .sql("update spring_session set last_access_time = ? where principal_name = ?")
                .params(then, account.id().toString())
                .update();
        return then;
    }

    private long lastUse() {
        return SharedDatabase.aboveTheWalls()
                .sql("select last_access_time from spring_session where principal_name = ?")
                .param(account.id().toString())
                .query(Long.class)
                .single();
    }

    private void age(String interval) {
        SharedDatabase.aboveTheWalls()
                .sql(
                        "update spring_session set creation_time = (extract(epoch from now() - cast(? as interval)) * 1000)"
                                + " where principal_name = ?")
                .params(interval, account.id().toString())
                .update();
    }
}
