package kz.adep.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.Outcome;
import kz.adep.notification.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What of a case rings whose bell. */
@AdepTest
@Import(Office.class)
class CaseBellTests {

    @Autowired
    private Office office;

    private int body;
    private SignedIn commissioner;
    private SignedIn head;

    @BeforeEach
    void anOffice() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        head = SignedIn.headOf(body);
    }

    @Test
    void newCaseRingsTheCommissionerAndLeadsToItsPage() {
        UUID id = office.submit(Cases.named(body));

        assertThat(Told.bell(commissioner)).containsExactly("arrived");
        assertThat(Told.bell(head)).isEmpty();
        assertThat(office.get(commissioner, "/bell")).hasStatusOk().bodyText().contains("New case: T-" + body);
        assertThat(office.post(commissioner, "/bell/" + Told.newest(commissioner)))
                .hasRedirectedUrl("/office/cases/" + id);
    }

    @Test
    void withheldCaseRingsTheAgencyAlone() {
        SignedIn officer = SignedIn.agencyOfficer();

        UUID id = office.submit(Cases.withheld(body));

        assertThat(Told.bell(officer)).containsExactly("arrived");
        assertThat(Told.bell(commissioner)).isEmpty();
        assertThat(office.post(officer, "/bell/" + Told.newest(officer))).hasRedirectedUrl("/agency/cases/" + id);
    }

    @Test
    void replyOfTheApplicantRings() {
        NewCase newCase = Cases.named(body);
        office.submit(newCase);
        Told.forget(commissioner);

        office.reply(newCase, "Қосымша айтарым бар.");

        assertThat(Told.bell(commissioner)).containsExactly("applicant-wrote");
    }

    @Test
    void withdrawalRings() {
        NewCase newCase = Cases.anonymous(body);
        office.submit(newCase);
        Told.forget(commissioner);

        office.withdraw(newCase);

        assertThat(Told.bell(commissioner)).containsExactly("withdrawn");
    }

    @Test
    void terminationRingsTheHeadAndHisDecisionTheCommissioner() {
        UUID id = proposed();
        assertThat(Told.bell(head)).containsExactly("approval-asked");
        Told.forget(commissioner);

        office.act(head, () -> office.work().approve(id, 0));

        assertThat(Told.bell(commissioner)).containsExactly("approved");
    }

    @Test
    void caseSentBackRings() {
        UUID id = proposed();
        Told.forget(commissioner);

        office.act(head, () -> office.work().sendBack(id, "Негізі жоқ"));

        assertThat(Told.bell(commissioner)).containsExactly("sent-back");
    }

    private UUID proposed() {
        UUID id = office.submit(Cases.anonymous(body));
        office.act(commissioner, () -> office.work().takeUp(id));
        office.act(commissioner, () -> office.answers().save(id, "Жауап", -1));
        office.act(commissioner, () -> office.work().decide(id, Outcome.TERMINATED, 0));
        return id;
    }
}
