package kz.adep.casework.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.Outcome;
import kz.adep.casework.Stage;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

@AdepTest
@Import(Office.class)
class DangerControllerTests extends ActTests {

    @Test
    void markedCaseStandsInItsQueue() {
        String at = marked(Cases.anonymous(body));

        assertThat(page("/office/cases?tab=DANGER")).bodyText().contains(at.substring(14));
        assertThat(page(at)).bodyText().contains("Tells of a crime", "Send it to law enforcement at once");
    }

    @Test
    void anonymousOneEndsWithTheLetter() {
        NewCase newCase = Cases.anonymous(body);
        String at = marked(newCase);

        assertThat(post(at + "/danger/letter")).hasStatus(302);

        assertThat(office.followed(newCase).outcome()).isEqualTo(Outcome.FORWARDED);
        assertThat(office.followed(newCase).messages())
                .singleElement()
                .extracting("body")
                .asString()
                .contains("құқық қорғау органына жіберілді: Ішкі істер органы", "мұнда оған жауап берілмейді");
        assertThat(page(at)).bodyText().contains("Ішкі істер органы", "88-бабына", "It was sent to law enforcement");
    }

    /** Its commissioner may be whom it tells of. */
    @Test
    void letterOfAWithheldCaseComesFromTheAgency() {
        String at = "/agency/cases/" + office.submit(Cases.withheld(body));
        SignedIn officer = SignedIn.agencyOfficer();
        office.post(officer, at + "/danger", "danger", "CRIME");

        assertThat(office.post(officer, at + "/danger/letter")).hasStatus(302);

        assertThat(office.get(officer, at))
                .bodyText()
                .contains("Мемлекеттік қызмет істері агенттігі органына")
                .doesNotContain("Орган " + body + " органына");
    }

    @Test
    void namedOneStaysOpenAndIsSentAsACopy() {
        NewCase newCase = Cases.named(body);
        String at = marked(newCase);
        post(at + "/danger/letter");

        assertThat(office.followed(newCase).stage()).isEqualTo(Stage.REGISTERED);
        assertThat(office.followed(newCase).messages())
                .singleElement()
                .extracting("body")
                .asString()
                .contains("көшірмесі құқық қорғау органына жіберілді: Ішкі істер органы");
        assertThat(page(at)).bodyText().contains("Forwarded in part").doesNotContain("/danger/letter");
    }

    @Test
    void markedCaseIsNotTerminated() {
        NewCase newCase = Cases.anonymous(body);
        String at = marked(newCase);
        office.act(
                commissioner,
                () -> office.answers().save(java.util.UUID.fromString(at.substring(14)), "Тоқтатамыз", -1));

        assertThat(post(at + "/decision", "outcome", "TERMINATED", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Article 88");
    }

    @Test
    void whatIsMarkedAfterTheProposalIsNotTerminatedByTheHead() {
        String at = at(Cases.anonymous(body));
        answer(at);
        post(at + "/decision", "outcome", "TERMINATED", "version", "0");
        post(at + "/danger", "danger", "CRIME");

        assertThat(office.post(head, at + "/approval", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("send it back");
        assertThat(office.post(head, at + "/return", "reason", "Қылмыс")).hasStatus(302);
    }

    @Test
    void noMarkedCaseEndsBeforeItsLetter() {
        String at = marked(Cases.anonymous(body));
        answer(at);

        assertThat(decide(at, "NOTED")).hasStatus(409).bodyText().contains("first send it to law enforcement");
        assertThat(decide(at, "EXPLAINED")).hasStatus(409);
    }

    @Test
    void namedOneEndsAfterItsLetter() {
        String at = marked(Cases.named(body));
        answer(at);
        post(at + "/danger/letter");

        assertThat(decide(at, "EXPLAINED")).hasStatus(302);
    }

    @Test
    void letterGoesWhileTheCaseLiesBeforeTheHead() {
        String at = at(Cases.anonymous(body));
        answer(at);
        decide(at, "TERMINATED");
        post(at + "/danger", "danger", "CRIME");

        assertThat(post(at + "/danger/letter")).hasStatus(302);
        assertThat(page(at)).bodyText().contains("Forwarded in part", "Waiting for the head");
    }

    @Test
    void whatWasWithdrawnStillGoesToLawEnforcement() {
        NewCase newCase = Cases.named(body);
        String at = marked(newCase);
        office.withdraw(newCase);

        assertThat(page("/office/cases?tab=DANGER")).bodyText().contains(at.substring(14));
        assertThat(page("/office")).bodyText().contains("tab=DANGER");
        assertThat(page(at)).bodyText().contains("/danger/letter");
        assertThat(post(at + "/danger/letter")).hasStatus(302);
        assertThat(page("/office/cases?tab=DANGER")).bodyText().doesNotContain(at.substring(14));
        assertThat(office.followed(newCase).outcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void markedCaseIsNotPassedOnWholeBeforeItsLetter() {
        String at = marked(Cases.named(body));

        assertThat(post(at + "/forwarding", "outside", "Прокуратура", "portion", "x", "reason", "x", "part", "false"))
                .hasStatus(409);
    }

    /** Nothing goes out on the word of a stranger, and nothing ends before somebody has looked. */
    @Test
    void whatTheSenderClaimsWaitsInTheQueueToBeJudged() {
        String at = at(Cases.anonymous(body).claiming(NewCase.Claim.THREAT));
        answer(at);

        assertThat(page("/office/cases?tab=DANGER")).bodyText().contains(at.substring(14));
        assertThat(page("/office")).bodyText().contains("tab=DANGER");
        assertThat(page("/bell")).bodyText().contains("Look at it now");
        assertThat(page(at)).bodyText().contains("As the sender says:").doesNotContain("/danger/letter");
        assertThat(post(at + "/danger/letter")).hasStatus(409);
        assertThat(decide(at, "TERMINATED")).hasStatus(409).bodyText().contains("first confirm it");
    }

    @Test
    void confirmedClaimIsAMark() {
        NewCase newCase = Cases.named(body).claiming(NewCase.Claim.CRIME);
        String at = at(newCase);
        office.withdraw(newCase);

        assertThat(post(at + "/danger", "danger", "CRIME")).hasStatus(302);

        assertThat(page(at)).bodyText().contains("/danger/letter").doesNotContain("As the sender says:");
    }

    @Test
    void claimThatIsNotSoIsLiftedForAReason() {
        String at = at(Cases.named(body).claiming(NewCase.Claim.CRIME));
        answer(at);

        assertThat(post(at + "/danger/lifted", "reason", "Қылмыс белгісі жоқ")).hasStatus(302);

        assertThat(page("/office/cases?tab=DANGER")).bodyText().doesNotContain(at.substring(14));
        assertThat(decide(at, "EXPLAINED")).hasStatus(302);
    }

    @Test
    void falseAlarmIsLiftedForAReason() {
        String at = marked(Cases.named(body));
        answer(at);

        assertThat(post(at + "/danger/lifted", "reason", " ")).hasStatusOk();
        assertThat(post(at + "/danger/lifted", "reason", "Әзіл болып шықты")).hasStatus(302);
        assertThat(page(at)).bodyText().contains("Әзіл болып шықты", "Mark of a crime or a threat lifted");
        assertThat(decide(at, "EXPLAINED")).hasStatus(302);
    }

    @Test
    void falseAlarmIsLiftedAfterAWithdrawalToo() {
        NewCase newCase = Cases.named(body);
        String at = marked(newCase);
        office.withdraw(newCase);

        assertThat(post(at + "/danger/lifted", "reason", "Әзіл болып шықты")).hasStatus(302);
        assertThat(page("/office/cases?tab=DANGER")).bodyText().doesNotContain(at.substring(14));
    }

    @Test
    void markIsNotLiftedAfterTheLetter() {
        String at = marked(Cases.named(body));
        post(at + "/danger/letter");

        assertThat(post(at + "/danger/lifted", "reason", "Әзіл")).hasStatus(409);
    }

    @Test
    void nothingUnmarkedIsSent() {
        assertThat(post(at(Cases.named(body)) + "/danger/letter"))
                .hasStatus(409)
                .bodyText()
                .contains("First mark");
    }

    @Test
    void whatItTellsOfIsAskedFor() {
        String at = at(Cases.named(body));

        assertThat(page(at + "/danger")).hasStatusOk();
        assertThat(post(at + "/danger")).hasStatusOk().bodyText().contains("#danger");
    }

    @Test
    void headAndForeignersMarkNothing() {
        String at = at(Cases.named(body));
        SignedIn foreign = SignedIn.commissionerOf(StateBodies.fresh());

        assertThat(office.post(head, at + "/danger", "danger", "CRIME")).hasStatus(403);
        assertThat(office.post(foreign, at + "/danger", "danger", "CRIME")).hasStatus(404);
        assertThat(office.post(foreign, at + "/danger/letter")).hasStatus(404);
    }

    private void answer(String at) {
        office.act(commissioner, () -> office.answers().save(java.util.UUID.fromString(at.substring(14)), "Жауап", -1));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult decide(String at, String outcome) {
        return post(at + "/decision", "outcome", outcome, "version", "0");
    }

    private String marked(NewCase newCase) {
        String at = at(newCase);
        post(at + "/danger", "danger", "CRIME");
        return at;
    }
}
