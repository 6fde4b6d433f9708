package kz.adep.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** At the Agency nobody stands above an officer, so another one decides what the law leaves to a head. */
@AdepTest
@Import(Office.class)
class FourEyesTests {

    @Autowired
    private Office office;

    private SignedIn officer;
    private SignedIn second;
    private String at;
    private UUID id;

    @BeforeEach
    void withheldCase() {
        officer = SignedIn.agencyOfficer();
        second = SignedIn.agencyOfficer();
        id = office.submit(Cases.withheld(StateBodies.fresh()));
        at = "/agency/cases/" + id;
    }

    @Test
    void officerDoesNotApproveHisOwnTermination() {
        proposeTermination();

        assertThat(office.get(officer, at))
                .bodyText()
                .contains("Another officer decides it")
                .doesNotContain("/approval");
        assertThat(office.post(officer, at + "/approval")).hasStatus(409);
        assertThat(office.post(second, at + "/approval")).hasStatus(302);
        assertThat(office.get(officer, at)).bodyText().contains("Terminated");
    }

    @Test
    void officerDoesNotGrantHisOwnExtension() {
        office.post(officer, at + "/extension", "months", "1", "reason", "Құжат күтудеміз");

        assertThat(office.post(officer, at + "/extension/granted")).hasStatus(409);
        assertThat(office.post(second, at + "/extension/granted")).hasStatus(302);
    }

    @Test
    void pageSaysPlainlyThatThereIsNobodyElse() {
        proposeTermination();
        others("now()");

        assertThat(office.get(officer, at)).bodyText().contains("there is no other officer who could decide it");
        others("null");
    }

    /** Whatever the program does: the database keeps the two apart. */
    @Test
    void databaseRefusesTheSecondSignatureOfTheSameHand() {
        proposeTermination();

        assertThatThrownBy(() -> SharedDatabase.aboveTheWalls()
                        .sql("update case_file set approved_by = proposed_by where id = ?")
                        .param(id)
                        .update())
                .hasMessageContaining("case_file_four_eyes");
    }

    private void proposeTermination() {
        office.act(officer, () -> office.answers().save(id, "Тоқтатылды", -1));
        office.post(officer, at + "/decision", "outcome", "TERMINATED", "version", "0");
    }

    private void others(String since) {
        SharedDatabase.aboveTheWalls()
                .sql("update staff_account set disabled_at = " + since + " where role = 'AGENCY_OFFICER' and id <> ?")
                .param(officer.staff().accountId())
                .update();
    }
}
