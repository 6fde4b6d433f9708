package kz.adep.prevention.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Cases;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The register of declared conflicts of interest, through its pages. */
@AdepTest
@Import(Office.class)
class PreventionTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Almaty"));

    @Autowired
    private Office office;

    @Autowired
    private FollowUpRound followUpRound;

    private int body;
    private SignedIn commissioner;

    @BeforeEach
    void ownOffice() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
    }

    @Test
    void declarationIsListedByItsPostAndNotByTheName() {
        enter("OUTSIDE_WORK", "false", TODAY, "");

        assertThat(office.get(commissioner, "/office/interests"))
                .bodyText()
                .contains("Бас маман", "Outside work")
                .doesNotContain("Әбілов");
        assertThat(office.get(commissioner, "/office/interests?kind=GIFTS"))
                .bodyText()
                .doesNotContain("Бас маман");
    }

    @Test
    void nameIsStoredSealedAndShownOnlyWhenAskedFor() {
        String at = enter("GIFTS", "false", TODAY, "");

        assertThat(office.get(commissioner, at)).bodyText().doesNotContain("Әбілов");
        assertThat(office.post(commissioner, at + "/declarant")).bodyText().contains("Әбілов", "Name shown");
    }

    @Test
    void otherBodyAndTheAgencySeeNothing() {
        String at = enter("GIFTS", "false", TODAY, "");

        assertThat(office.get(SignedIn.commissionerOf(StateBodies.fresh()), at)).hasStatus(404);
        assertThat(office.get(SignedIn.agencyOfficer(), at)).hasStatus(403);
        assertThat(office.get(SignedIn.headOf(body), at)).hasStatusOk();
    }

    @Test
    void relativesInDirectSubordinationHaveThreeMonths() {
        String at = enter("RELATIVES", "true", TODAY.minusMonths(3).plusDays(1), "");
        String late = enter("RELATIVES", "true", TODAY.minusMonths(3).minusDays(1), "");

        assertThat(office.get(commissioner, at))
                .bodyText()
                .contains("three months")
                .doesNotContain("was over on");
        assertThat(office.get(commissioner, late)).bodyText().contains("was over on");
    }

    @Test
    void onlyRelativesAreSubordinate() {
        assertThat(post("GIFTS", "true", TODAY, "", "", "")).bodyText().contains("concerns relatives only");
    }

    @Test
    void measureFollowUpAndEndStandInTheHistory() {
        String at = enter("GIFTS", "false", TODAY, "");
        office.post(
                commissioner,
                at + "/measures",
                "measure",
                "REMOVED",
                "decidedBy",
                "Басшы",
                "decidedOn",
                TODAY.toString());
        office.post(commissioner, at + "/follow-up", "day", TODAY.plusDays(9).toString());
        office.post(commissioner, at + "/end", "result", "RESOLVED", "closingNote", "Реттелді");

        assertThat(office.get(commissioner, at))
                .bodyText()
                .contains(
                        "removed from the matter",
                        "Measure entered",
                        "Follow-up set",
                        "Declaration closed",
                        "Реттелді");
        assertThat(office.post(commissioner, at + "/follow-up", "day", TODAY.toString()))
                .bodyText()
                .contains("is closed");
    }

    @Test
    void bellRemindsOnceOfWhatIsToBeLookedAtAgain() {
        enter("GIFTS", "false", TODAY.minusDays(5), TODAY.toString());
        enter("GIFTS", "false", TODAY.minusDays(5), TODAY.plusDays(1).toString());

        followUpRound.remind();
        followUpRound.remind();

        assertThat(bells()).isEqualTo(1);
        assertThat(office.get(commissioner, "/office/interests?tab=DUE"))
                .bodyText()
                .contains("look again");
    }

    @Test
    void declarationOfAColleagueShutsHimOutOfTheCaseItNames() {
        SignedIn colleague = SignedIn.commissionerOf(body);
        UUID id = office.submit(Cases.named(body));
        MvcTestResult entered = post(
                "RELATIVES",
                "false",
                TODAY,
                "",
                colleague.staff().accountId().toString(),
                "T-" + body + "-" + CaseDays.RECEIVED.getYear() + "-000001");

        assertThat(entered).hasStatus(302);
        assertThat(office.get(colleague, "/office/cases/" + id)).hasStatus(404);
        assertThat(office.get(commissioner, "/office/cases/" + id)).hasStatusOk();
    }

    @Test
    void unknownCaseNumberIsRefused() {
        assertThat(post(
                        "GIFTS",
                        "false",
                        TODAY,
                        "",
                        commissioner.staff().accountId().toString(),
                        "T-1-2020-000009"))
                .bodyText()
                .contains("no case with this number");
    }

    @Test
    void databaseRefusesAChangeWithoutAnAuditEntry() {
        enter("GIFTS", "false", TODAY, "");

        assertThatThrownBy(() -> SharedDatabase.aboveTheWalls()
                        .sql("update interest_declaration set post = 'x' where state_body_id = ?")
                        .param(body)
                        .update())
                .hasMessageContaining("no audit entry");
    }

    private String enter(String kind, String subordinate, LocalDate declared, String followUp) {
        String at = post(kind, subordinate, declared, followUp, "", "")
                .getResponse()
                .getRedirectedUrl();
        assertThat(at).startsWith("/office/interests/");
        return String.valueOf(at);
    }

    private MvcTestResult post(
            String kind, String subordinate, LocalDate declared, String followUp, String account, String number) {
        return office.post(
                commissioner,
                "/office/interests/new",
                "declarant",
                "Болат Әбілов",
                "post",
                "Бас маман",
                "kind",
                kind,
                "subordinate",
                subordinate,
                "declaredOn",
                declared.toString(),
                "toldTo",
                "HEAD",
                "text",
                "Мәтін",
                "followUpOn",
                followUp,
                "account",
                account,
                "caseNumber",
                number);
    }

    private long bells() {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from bell_notice where account_id = ? and message = 'prevention.bell.follow-up'")
                .param(commissioner.staff().accountId())
                .query(Long.class)
                .single();
    }
}
