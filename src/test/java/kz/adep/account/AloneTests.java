package kz.adep.account;

import static kz.adep.account.Newcomer.token;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.account.service.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The first administrator, who must begin somehow, and what stays of an administrator whose account is closed. */
@AdepTest
class AloneTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    private final int body = StateBodies.fresh();
    private Newcomer newcomer;
    private Account own;
    private Visit administrator;
    private SignedIn officer;

    @BeforeEach
    void nobodyElse() {
        officer = SignedIn.agencyOfficer();
        SharedDatabase.aboveTheWalls()
                .sql("update staff_account set disabled_at = now() - interval '8 days' where role = 'ADMINISTRATOR'")
                .update();
        newcomer = new Newcomer(mvc);
        own = Account.of(accounts, StaffRole.ADMINISTRATOR, StateBodies.agency());
        administrator = new Visit(mvc).signIn(own);
    }

    @Test
    void onlyAdministratorLetsInASecondOneAndNobodyElse() {
        assertThat(administrator.get("/admin/accounts/new")).bodyText().contains("Сіз жалғыз әкімшісіз");
        assertThat(newcomer.askedBy(administrator, "HEAD", body)).bodyText().contains("id=\"role-error\"");

        String token = token(newcomer.askedBy(administrator, "ADMINISTRATOR", StateBodies.agency()));

        assertThat(newcomer.setsUp(token)).hasViewName("account/recovery-codes");
        assertThat(administrator.get("/admin/accounts/new")).bodyText().doesNotContain("Сіз жалғыз әкімшісіз");
    }

    @Test
    void lettingInAloneIsAuditedAsSuchAndTheAgencyHearsOfItTwice() {
        newcomer.setsUp(token(newcomer.askedBy(administrator, "ADMINISTRATOR", StateBodies.agency())));

        assertThat(bell(officer.staff().accountId()))
                .contains("account.bell.alone", "account.bell.opened.administrator");
        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select action from audit_entry where actor = ? and action like 'account.invited%'")
                        .param(own.id().toString())
                        .query(String.class)
                        .list())
                .containsExactly("account.invited-alone");
    }

    @Test
    void whatWasMadeAloneIsVoidOnceThereAreTwo() {
        Newcomer spare = new Newcomer(mvc);
        String first = token(newcomer.askedBy(administrator, "ADMINISTRATOR", StateBodies.agency()));
        String kept = token(spare.askedBy(administrator, "ADMINISTRATOR", StateBodies.agency()));
        newcomer.setsUp(first);

        assertThat(spare.shows(kept)).hasViewName("account/setup-token");
        assertThat(spare.setsUp(kept)).hasViewName("account/setup");
    }

    @Test
    void whoClosesTheAccountOfTheSecondIsNotAloneAtOnce() {
        Account second = second();
        disable(second);

        assertThat(newcomer.askedBy(administrator, "ADMINISTRATOR", StateBodies.agency()))
                .hasRedirectedUrl("/admin");
        assertThat(bell(officer.staff().accountId())).contains("account.bell.disabled.administrator");
        second.set("disabled_at = disabled_at - interval '8 days'");
        newcomer.withdrawnBy(administrator);
        token(newcomer.askedBy(administrator, "ADMINISTRATOR", StateBodies.agency()));
    }

    @Test
    void invitationsThatADisabledAdministratorAskedForOrAgreedToAreGone() {
        Account second = second();
        Visit other = new Visit(mvc).signIn(second);
        Newcomer agreed = new Newcomer(mvc);
        newcomer.askedBy(other, "HEAD", body);
        String asked = token(newcomer.agreedBy(administrator));
        agreed.askedBy(administrator, "COMMISSIONER", body);
        String known = token(agreed.agreedBy(other));
        disable(second);

        assertThat(newcomer.shows(asked)).hasViewName("account/setup-token");
        assertThat(agreed.shows(known)).hasViewName("account/setup-token");
        assertThat(SharedDatabase.aboveTheWalls()
                        .sql(
                                "select count(*) from audit_entry where state_body_id = ? and action = 'account.invitation-withdrawn'")
                        .param(body)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void agencyAndOfficeHearOfEachAccountOfTheOffice() {
        SignedIn head = SignedIn.headOf(body);
        Account second = second();
        Visit other = new Visit(mvc).signIn(second);
        newcomer.askedBy(administrator, "COMMISSIONER", body);
        assertThat(bell(second.id())).containsExactly("account.bell.asked");
        newcomer.setsUp(token(newcomer.agreedBy(other)));
        assertThat(bell(head.staff().accountId())).containsExactly("account.bell.opened.commissioner");
        administrator.post("/admin/accounts/renewal", Map.of("id", newcomer.account()));
        newcomer.setsUp(token(newcomer.agreedBy(other)), "other words of the same");

        assertThat(bell(head.staff().accountId()))
                .containsExactly("account.bell.opened.commissioner", "account.bell.renewed.commissioner");
        assertThat(bell(officer.staff().accountId()))
                .contains("account.bell.opened.commissioner", "account.bell.renewed.commissioner");
    }

    private Account second() {
        return Account.of(accounts, StaffRole.ADMINISTRATOR, StateBodies.agency());
    }

    private void disable(Account account) {
        administrator.post("/admin/accounts/disabled", Map.of("id", account.id().toString()));
    }

    private static List<String> bell(UUID account) {
        return SharedDatabase.aboveTheWalls()
                .sql("select message from bell_notice where account_id = ? order by rung_at, message")
                .param(account)
                .query(String.class)
                .list();
    }
}
