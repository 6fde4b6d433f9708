package kz.adep.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.CsrfCookie;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.account.service.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AdepTest
class RefusalTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Test
    void sideOfAnotherRoleIsRefusedAndAudited() {
        int body = StateBodies.fresh();
        SignedIn staff = SignedIn.commissionerOf(body);

        assertThat(mvc.get().uri("/admin").with(staff)).hasStatus(403);
        assertThat(refusals(staff.staff().accountId())).containsExactly(body + " /admin");
    }

    @Test
    void actionOfAnotherRoleIsAuditedByItsPatternWithoutIds() {
        int body = StateBodies.fresh();
        SignedIn head = SignedIn.headOf(body);
        String path = "/office/cases/" + UUID.randomUUID() + "/take-up";

        assertThat(mvc.post().uri(path).with(head).with(CsrfCookie.csrf())).hasStatus(403);
        assertThat(refusals(head.staff().accountId())).containsExactly(body + " /office/cases/:id/take-up");
    }

    @Test
    void administratorsRefusalStandsInTheChainOfTheDeployment() {
        SignedIn staff = SignedIn.administrator();

        assertThat(mvc.get().uri("/office").with(staff)).hasStatus(403);
        assertThat(refusals(staff.staff().accountId())).containsExactly("0 /office");
    }

    @Test
    void staleFormIsNoRefusedRight() {
        SignedIn staff = SignedIn.commissionerOf(StateBodies.fresh());

        assertThat(mvc.post().uri("/office/cases").with(staff)).hasStatus(403);
        assertThat(refusals(staff.staff().accountId())).isEmpty();
    }

    @Test
    void missingSecondFactorIsNoRefusedRight() {
        Account account = Account.of(accounts, StaffRole.COMMISSIONER, StateBodies.fresh());
        Visit visit = new Visit(mvc);
        visit.password(account);

        assertThat(visit.post("/admin", Map.of())).hasStatus(302);
        assertThat(refusals(account.id())).isEmpty();
    }

    private static List<String> refusals(UUID account) {
        return SharedDatabase.aboveTheWalls()
                .sql("select state_body_id || ' ' || (fields::json ->> 'path') from audit_entry"
                        + " where action = 'account.refused' and subject_id = ?")
                .param(account.toString())
                .query(String.class)
                .list();
    }
}
