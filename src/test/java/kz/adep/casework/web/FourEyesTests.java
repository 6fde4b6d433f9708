package kz.adep.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.followup.ApplicantDisputes;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** At the Agency nobody stands above an officer, so another one decides what the law leaves to a head. */
@AdepTest
@Import(Office.class)
class FourEyesTests {

    @Autowired
    private Office office;

    @Autowired
    private ApplicantDisputes disputes;

    private SignedIn officer;
    private SignedIn second;
    private String at;
    private UUID id;

    private NewCase withheld;

    @BeforeEach
    void withheldCase() {
        officer = SignedIn.agencyOfficer();
        second = SignedIn.agencyOfficer();
        withheld = Cases.withheld(StateBodies.fresh());
        id = office.submit(withheld);
        at = "/agency/cases/" + id;
    }

    @Test
    void officerDoesNotApproveHisOwnTermination() {
        proposeTermination();

        assertThat(office.get(officer, at))
                .bodyText()
                .contains("Another officer decides it")
                .doesNotContain("/approval");
        assertThat(office.post(officer, at + "/approval", "version", "0")).hasStatus(409);
        assertThat(office.post(second, at + "/approval", "version", "0")).hasStatus(302);
        assertThat(office.get(officer, at)).bodyText().contains("Terminated");
    }

    @Test
    void officerDoesNotGrantHisOwnExtension() {
        office.post(officer, at + "/extension", "months", "1", "reason", "Құжат күтудеміз");

        assertThat(office.post(officer, at + "/extension/granted", "extension", request()))
                .hasStatus(409);
        assertThat(office.post(second, at + "/extension/granted", "extension", request()))
                .hasStatus(302);
        assertThat(office.followed(withheld).messages())
                .extracting("body")
                .asString()
                .contains("Агенттіктің шешімімен")
                .doesNotContain("басшы");
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

    /** Deciding needs no assignment, so the assignee alone does not tell who decided. */
    @Test
    void officerDoesNotReviewWhatHeDecidedThoughNobodyHandledIt() {
        disputed();

        assertThat(review(officer)).hasStatus(409).bodyText().contains("You handled this case yourself");
        assertThat(review(second)).hasStatus(302);
    }

    @Test
    void databaseRefusesTheReviewOfOnesOwnDecision() {
        disputed();

        assertThatThrownBy(() -> SharedDatabase.aboveTheWalls()
                        .sql("update case_dispute set decided_by = ? where case_id = ?")
                        .param(officer.staff().accountId())
                        .param(id)
                        .update())
                .hasMessageContaining("case_dispute_four_eyes");
    }

    private void disputed() {
        office.act(officer, () -> office.answers().save(id, "Расталмады", -1));
        office.post(officer, at + "/decision", "outcome", "UNSUBSTANTIATED", "version", "0");
        byte[] code = Objects.requireNonNull(withheld.tracking()).codeHash();
        ActingScope.run(ActingAs.codeHolder(HexFormat.of().formatHex(code)), () -> disputes.file(code, "Келіспеймін"));
    }

    private MvcTestResult review(SignedIn who) {
        return office.post(who, at + "/dispute", "result", "UPHELD", "words", "Дұрыс шешім");
    }

    private void proposeTermination() {
        office.act(officer, () -> office.answers().save(id, "Тоқтатылды", -1));
        office.post(officer, at + "/decision", "outcome", "TERMINATED", "version", "0");
    }

    private String request() {
        return SharedDatabase.aboveTheWalls()
                .sql("select id::text from case_extension where case_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private void others(String since) {
        SharedDatabase.aboveTheWalls()
                .sql("update staff_account set disabled_at = " + since + " where role = 'AGENCY_OFFICER' and id <> ?")
                .param(officer.staff().accountId())
                .update();
    }
}
