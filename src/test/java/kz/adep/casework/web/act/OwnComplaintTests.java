package kz.adep.casework.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.OpenDeadlines;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The way of a complaint: the body it is against gives in, or the higher body decides. */
@AdepTest
@Import(Office.class)
class OwnComplaintTests extends ActTests {

    @Autowired
    private OpenDeadlines running;

    private int part;
    private SignedIn there;

    @BeforeEach
    void partOfTheBody() {
        part = StateBodies.under(body);
        there = SignedIn.commissionerOf(part);
    }

    @Test
    void bodyDoesNotRefuseAComplaintAgainstItself() {
        String at = drafted(there, at(Cases.complaint(part)));

        for (String outcome : new String[] {"REFUSED", "EXPLAINED", "NOTED"}) {
            assertThat(decide(there, at, outcome)).hasStatus(409).bodyText().contains("against your own body");
        }
        assertThat(decide(there, at, "SATISFIED")).hasStatus(302);
    }

    @Test
    void pageOffersOnlyWhatIsPossible() {
        String at = drafted(there, at(Cases.complaint(part)));

        assertThat(office.get(there, at))
                .bodyText()
                .contains("Article 91", "value=\"SATISFIED\"", "value=\"TERMINATED\"")
                .doesNotContain("value=\"EXPLAINED\"", "value=\"NOTED\"", "value=\"REFUSED\"");
    }

    @Test
    void higherBodyDecidesWhatWasSentToIt() {
        sendOn(Cases.complaint(part));

        String received = drafted(commissioner, received());

        assertThat(page(received)).bodyText().contains("value=\"REFUSED\"");
        assertThat(decide(commissioner, received, "EXPLAINED")).hasStatus(302);
    }

    @Test
    void complaintThatWasSentOnIsNotToBeSentOnAgain() {
        sendOn(Cases.complaint(part));

        assertThat(page(received()))
                .bodyText()
                .contains("Answer the applicant", "possible until that day")
                .doesNotContain("Article 91");
        assertThat(mustForward(commissioner)).isFalse();
    }

    @Test
    void bodyWithoutAHigherOneDecides() {
        String at = drafted(commissioner, at(Cases.complaint(body)));

        assertThat(decide(commissioner, at, "EXPLAINED")).hasStatus(302);
    }

    @Test
    void termToForwardBindsOnlyWhereAHigherBodyStandsAbove() {
        assertThat(office.get(there, at(Cases.complaint(part)))).bodyText().contains("Article 91", ">missed<");
        assertThat(page(at(Cases.complaint(body)))).bodyText().doesNotContain("Article 91", ">missed<");

        assertThat(mustForward(there)).isTrue();
        assertThat(mustForward(commissioner)).isFalse();
    }

    @Test
    void takenUpComplaintWithoutAHigherBodyIsKept() {
        String at = at(Cases.complaint(body));
        post(at + "/take-up");

        assertThat(page(at)).bodyText().doesNotContain(">missed<", "possible until that day");
    }

    @Test
    void complaintThatReportsMisconductNeedNotBeForwarded() {
        String at = at(Cases.complaint(part));

        office.post(there, at + "/kind", "kind", "MISCONDUCT", "type", "", "reason", "Әдеп бұзылды");

        assertThat(mustForward(there)).isFalse();
        assertThat(office.get(there, at)).bodyText().doesNotContain(">missed<");
    }

    @Test
    void partOfAnOwnComplaintLeavesTheRestToBeSentOn() {
        String at = at(Cases.complaint(part));

        office.post(
                there, at + "/forwarding", "body", "" + body, "part", "true", "portion", "Жол туралы", "reason", "x");

        assertThat(mustForward(there)).isTrue();
        assertThat(office.post(there, at + "/forwarding", "body", "" + body, "reason", "Шағым"))
                .hasStatus(302);
        assertThat(mustForward(there)).isFalse();
    }

    @Test
    void takenUpAppealThatIsAComplaintHasToBeForwardedAfterAll() {
        String at = at(Cases.named(part));
        office.post(there, at + "/take-up");
        assertThat(office.get(there, at)).bodyText().doesNotContain("possible until that day");

        office.post(there, at + "/type", "type", "COMPLAINT", "reason", "Шағым екен");

        assertThat(office.get(there, at))
                .bodyText()
                .contains(
                        CaseDays.shown(CaseDays.workingDays(3)),
                        "Forward, if not competent",
                        "Article 91",
                        "the type of appeal was changed");
    }

    @Test
    void takenUpComplaintThatIsNoneNeedNotBeForwarded() {
        String at = at(Cases.complaint(part));
        office.post(there, at + "/take-up");
        assertThat(office.get(there, at)).bodyText().contains(">missed<");

        office.post(there, at + "/type", "type", "APPLICATION", "reason", "Арыз екен");

        assertThat(office.get(there, at)).bodyText().doesNotContain(">missed<", "possible until that day");
    }

    /** Whether the office is reminded of it. */
    private boolean mustForward(SignedIn who) {
        return office.act(who, running::all).stream().anyMatch(term -> term.step() == Step.FORWARD);
    }

    private void sendOn(NewCase newCase) {
        String at = at(newCase);
        assertThat(office.post(there, at + "/forwarding", "body", "" + body, "reason", "Шағым"))
                .hasStatus(302);
    }

    /** The only case of the body. */
    private String received() {
        return "/office/cases/"
                + SharedDatabase.aboveTheWalls()
                        .sql("select id from case_file where state_body_id = ?")
                        .param(body)
                        .query(UUID.class)
                        .single();
    }

    private String drafted(SignedIn who, String at) {
        office.act(who, () -> office.answers().save(UUID.fromString(at.substring(14)), "Жауап", -1));
        return at;
    }

    private MvcTestResult decide(SignedIn who, String at, String outcome) {
        return office.post(who, at + "/decision", "outcome", outcome, "version", "0");
    }
}
