package kz.adep.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.StateBodies;
import kz.adep.account.service.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A file of cases needs a code of the last ten minutes. */
@AdepTest
class FreshCodeTests {

    private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";
    private static final String FILE = "/office/exports/" + UUID.randomUUID() + "/file";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    SessionRepository<? extends Session> sessions;

    Account account;
    Visit visit;

    @BeforeEach
    void signIn() {
        account = Account.of(accounts, StaffRole.COMMISSIONER, StateBodies.fresh());
        visit = new Visit(mvc).signIn(account);
    }

    @Test
    void codeOfNineMinutesAgoIsEnough() {
        age(sessions, Duration.ofMinutes(9));

        assertThat(visit.post(FILE, Map.of())).hasStatus(404);
    }

    @Test
    void olderOneIsAskedForAgainAndLeadsBackToTheExports() {
        age(sessions, Duration.ofMinutes(11));

        assertThat(visit.post(FILE, Map.of())).hasRedirectedUrl("/sign-in/code");
        assertThat(visit.get("/sign-in/code"))
                .bodyText()
                .contains("соңғы он минутта", "href=\"/office/exports\"")
                .doesNotContain("Басқа пайдаланушы аты");
        assertThat(visit.code(account.recoveryCodes().get(0))).hasRedirectedUrl("/office/exports");
        assertThat(visit.post(FILE, Map.of())).hasStatus(404);
    }

    @Test
    void otherPagesStayOpen() {
        age(sessions, Duration.ofHours(2));

        assertThat(visit.get("/office/exports")).hasStatusOk();
        visit.post(FILE, Map.of());
        assertThat(visit.get("/office/exports")).hasStatusOk();
    }

    @Test
    void agencyIsAskedAsWell() {
        account = Account.of(accounts, StaffRole.AGENCY_OFFICER, StateBodies.agency());
        visit = new Visit(mvc).signIn(account);
        age(sessions, Duration.ofMinutes(11));

        assertThat(visit.post(FILE.replace("office", "agency"), Map.of())).hasRedirectedUrl("/sign-in/code");
        assertThat(visit.code(account.recoveryCodes().get(0))).hasRedirectedUrl("/agency/exports");
    }

    @Test
    void whoDecidesWhoMaySignInGivesOneFirst() {
        account = Account.of(accounts, StaffRole.ADMINISTRATOR, StateBodies.agency());
        visit = new Visit(mvc).signIn(account);
        age(sessions, Duration.ofMinutes(11));

        assertThat(visit.get("/admin")).hasStatusOk();
        assertThat(visit.get("/admin/accounts/new")).hasRedirectedUrl("/sign-in/code");
        assertThat(visit.post("/admin/accounts/disabled", Map.of())).hasRedirectedUrl("/sign-in/code");
        assertThat(visit.code(account.recoveryCodes().get(0))).hasRedirectedUrl("/admin");
        assertThat(visit.get("/admin/accounts/new")).hasStatusOk();
    }

    /** As if the code had been given so long ago. */
    private <S extends Session> void age(SessionRepository<S> repository, Duration time) {
        S session = repository.findById(
                new String(Base64.getDecoder().decode(visit.session().getValue())));
        Authentication signedIn =
                session.<SecurityContextImpl>getRequiredAttribute(CONTEXT).getAuthentication();
        List<GrantedAuthority> authorities = signedIn.getAuthorities().stream()
                .<GrantedAuthority>map(one -> one instanceof FactorGrantedAuthority
                        ? FactorGrantedAuthority.withAuthority(one.getAuthority())
                                .issuedAt(Instant.now().minus(time))
                                .build()
                        : one)
                .toList();
        session.setAttribute(
                CONTEXT,
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(signedIn.getPrincipal(), null, authorities)));
        repository.save(session);
    }
}
