package kz.adep.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AdepTest
@Import(Office.class)
class DecisionControllerTests {

    @Autowired
    private Office office;

    private SignedIn commissioner;
    private SignedIn head;
    private UUID id;
    private String at;

    @BeforeEach
    void aCase() {
        int body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        head = SignedIn.headOf(body);
        id = office.submit(Cases.named(body));
        at = "/office/cases/" + id;
    }

    @Test
    void onlyOutcomesOfTheKindAreOffered() {
        draft();

        assertThat(office.get(commissioner, at))
                .bodyText()
                .contains("value=\"SATISFIED\"", "value=\"TERMINATED\"")
                .doesNotContain("value=\"SUBSTANTIATED\"", "value=\"WITHDRAWN\"");
    }

    @Test
    void nothingIsDecidedWithoutAnAnswer() {
        assertThat(office.get(commissioner, at + "/decision?outcome=SATISFIED"))
                .bodyText()
                .contains("There is no answer yet");
        assertThat(decide("SATISFIED", "-1")).hasStatus(409).bodyText().contains("There is no answer yet");
    }

    @Test
    void consequenceIsToldBeforeTheDecision() {
        draft();

        assertThat(office.get(commissioner, at + "/decision?outcome=REFUSED"))
                .hasStatusOk()
                .bodyText()
                .contains("This cannot be undone", "Refused", "Жауап мәтіні");
        assertThat(office.get(commissioner, at)).bodyText().doesNotContain("Decided:");
    }

    @Test
    void decisionClosesTheCaseAndSendsTheAnswer() {
        draft();

        assertThat(decide("SATISFIED", "0")).hasStatus(302);

        assertThat(office.get(commissioner, at))
                .bodyText()
                .contains("Decided: satisfied", "Sent on", "closed in time")
                .doesNotContain("name=\"answer\"");
    }

    @Test
    void answerThatNobodyReadIsNotSent() {
        draft();
        office.act(commissioner, () -> office.answers().save(id, "Өзгерген мәтін", 0));

        assertThat(decide("SATISFIED", "0")).hasStatus(409).bodyText().contains("Өзгерген мәтін", "Read it again");
        assertThat(office.get(commissioner, at)).bodyText().doesNotContain("Decided:");
    }

    @Test
    void outcomeOfAnotherKindIsRefused() {
        draft();

        assertThat(decide("SUBSTANTIATED", "0")).hasStatus(409).bodyText().contains("does not fit a case of this kind");
        assertThat(office.get(commissioner, at + "/decision?outcome=GOSSIP")).hasStatusOk();
    }

    @Test
    void closedCaseCannotBeDecidedAgain() {
        draft();
        decide("SATISFIED", "0");

        assertThat(decide("REFUSED", "1")).hasStatus(409).bodyText().contains("closed and cannot be changed");
    }

    @Test
    void headApprovesATermination() {
        draft();
        decide("TERMINATED", "0");

        assertThat(office.get(commissioner, at)).bodyText().doesNotContain("/approval");
        assertThat(office.post(commissioner, at + "/approval")).hasStatus(403);
        assertThat(office.post(head, at + "/approval", "version", "0")).hasStatus(302);
        assertThat(office.get(head, at)).bodyText().contains("Approved by the head", "Terminated", "Sent on");
    }

    @Test
    void headApprovesNoTextThatHeDidNotRead() {
        draft();
        decide("TERMINATED", "0");
        office.post(head, at + "/return", "reason", "Негізі жоқ");
        office.act(commissioner, () -> office.answers().save(id, "Өзгерген мәтін", 0));
        decide("TERMINATED", "1");

        assertThat(office.post(head, at + "/approval", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Өзгерген мәтін", "Read it again");
        assertThat(office.post(head, at + "/approval", "version", "1")).hasStatus(302);
    }

    @Test
    void whatLiesBeforeTheHeadIsNotTakenUp() {
        draft();
        decide("TERMINATED", "0");

        assertThat(office.post(commissioner, at + "/take-up"))
                .hasStatus(409)
                .bodyText()
                .contains("head");
    }

    @Test
    void headSendsBackWithAReason() {
        draft();
        decide("TERMINATED", "0");

        assertThat(office.post(head, at + "/return", "reason", ""))
                .hasStatusOk()
                .bodyText()
                .contains("#reason");
        assertThat(office.post(head, at + "/return", "reason", "Негізі жоқ")).hasStatus(302);
        assertThat(office.get(commissioner, at))
                .bodyText()
                .contains("Негізі жоқ", "Sent back by the head", "In review");
    }

    @Test
    void nothingToApproveIsRefused() {
        assertThat(office.post(head, at + "/approval", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("does not wait for the head");
    }

    private void draft() {
        office.act(commissioner, () -> office.answers().save(id, "Жауап мәтіні", -1));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult decide(String outcome, String version) {
        return office.post(commissioner, at + "/decision", "outcome", outcome, "version", version);
    }
}
