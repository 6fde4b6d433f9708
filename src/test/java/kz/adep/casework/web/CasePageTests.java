package kz.adep.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.service.CaseReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
@Import(Office.class)
class CasePageTests {

    @Autowired
    private Office office;

    @Autowired
    private CaseReader reader;

    @Autowired
    private TransactionTemplate transactions;

    private int body;
    private SignedIn commissioner;

    @BeforeEach
    void ownBody() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
    }

    @Test
    void pageShowsTheCaseAndWhyItIsDueThen() {
        UUID id = office.submit(Cases.named(body));

        assertThat(office.get(commissioner, "/office/cases/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "T-" + body + "-" + CaseDays.RECEIVED.getYear() + "-000001",
                        "Қабылдауда қызметкер дөрекі сөйледі.",
                        CaseDays.shown(CaseDays.due()))
                .contains("Article 76", "Registered", "/office/cases/" + id + "/terms#term-0");
    }

    /** However much somebody wrote, the page stays one that opens; nothing is lost to the card. */
    @Test
    void pageShowsTheNewestOfALongCaseAndTheCardAll() {
        UUID id = office.submit(Cases.named(body));
        office.act(
                commissioner,
                () -> transactions.executeWithoutResult(status -> {
                    for (int i = 1; i <= 210; i++) {
                        office.work().note(id, "Жазба №" + i + ".");
                    }
                }));

        assertThat(office.get(commissioner, "/office/cases/" + id))
                .bodyText()
                .contains("Only the newest 200 messages", "Only the newest 200 entries", "№210.", "№11.")
                .doesNotContain("№1.", "№10.");
        assertThat(office.act(commissioner, () -> reader.readWhole(id)).messages())
                .hasSize(210);
    }

    @Test
    void termsAreCountedDayByDayOnAPageOfTheirOwn() {
        UUID id = office.submit(Cases.named(body));

        assertThat(office.get(commissioner, "/office/cases/" + id + "/terms"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "T-" + body + "-" + CaseDays.RECEIVED.getYear() + "-000001",
                        "id=\"term-0\"",
                        "Article 76",
                        "Counts: day 15");
    }

    @Test
    void nameStaysSealed() {
        UUID id = office.submit(Cases.named(body));

        assertThat(office.get(commissioner, "/office/cases/" + id))
                .bodyText()
                .contains("Named", "The name and contacts are sealed")
                .doesNotContain("Сейітова", "+7701");
    }

    @Test
    void typedMarkupIsShownAsText() {
        UUID id = office.submit(Cases.saying(body, "<b>жирно</b><script>alert(1)</script>"));

        assertThat(office.get(commissioner, "/office/cases/" + id))
                .bodyText()
                .contains("&lt;b&gt;жирно&lt;/b&gt;")
                .doesNotContain("<b>жирно", "alert(1)</script>");
    }

    @Test
    void noteIsToldFromMessages() {
        NewCase newCase = Cases.named(body);
        UUID id = office.submit(newCase);
        office.act(commissioner, () -> office.work().note(id, "Ескі іс бар."));
        office.reply(newCase, "Құжат бар.");

        assertThat(office.get(commissioner, "/office/cases/" + id))
                .bodyText()
                .contains("adep-message--note", "adep-lock", "the applicant does not see it", "Ескі іс бар.")
                .contains("adep-message--applicant", "From the applicant", "Құжат бар.");
    }

    @Test
    void historyTellsTheAuditTrailInWords() {
        UUID id = office.submit(Cases.named(body));
        office.act(commissioner, () -> office.work().takeUp(id));

        assertThat(office.get(commissioner, "/office/cases/" + id))
                .bodyText()
                .contains(CaseDays.shown(CaseDays.RECEIVED) + "</time>", "Taken up", "Айгүл Серікова")
                .doesNotContain("casework.taken-up", "The case was changed");
    }

    @Test
    void foreignCaseIsTheSameAsAMissingOne() throws Exception {
        UUID foreign = office.submit(Cases.named(StateBodies.fresh()));

        var missing = office.get(commissioner, "/office/cases/" + UUID.randomUUID());
        var other = office.get(commissioner, "/office/cases/" + foreign);

        assertThat(other).hasStatus(404);
        assertThat(missing).hasStatus(404);
        assertThat(other.getResponse().getContentAsByteArray())
                .isEqualTo(missing.getResponse().getContentAsByteArray());
    }

    @Test
    void foreignCaseCannotBeActedOn() {
        UUID foreign = office.submit(Cases.named(StateBodies.fresh()));
        String at = "/office/cases/" + foreign;

        assertThat(office.post(commissioner, at + "/take-up")).hasStatus(404);
        assertThat(office.post(commissioner, at + "/notes", "note", "Көрейін")).hasStatus(404);
        assertThat(office.post(commissioner, at + "/identities", "reason", "Көрейін"))
                .hasStatus(404);
    }

    @Test
    void headReadsAndActsOnNothing() {
        UUID id = office.submit(Cases.named(body));
        SignedIn head = SignedIn.headOf(body);

        assertThat(office.get(head, "/office/cases/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("You may read it")
                .doesNotContain("/notes", "/take-up", "/identities");
        assertThat(office.post(head, "/office/cases/" + id + "/take-up")).hasStatus(403);
        assertThat(office.get(head, "/office/cases/" + id + "/identities")).hasStatus(403);
    }

    @Test
    void agencyHandlesWhatIsWithheld() {
        UUID id = office.submit(Cases.withheld(body));

        assertThat(office.get(commissioner, "/office/cases/" + id)).hasStatus(404);
        assertThat(office.get(SignedIn.agencyOfficer(), "/agency/cases/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("only the Agency sees it", "/agency/cases/" + id + "/notes")
                .doesNotContain("/office/cases/" + id);
    }

    @Test
    void takenUpCaseIsAssignedToWhoTookIt() {
        UUID id = office.submit(Cases.named(body));

        assertThat(office.post(commissioner, "/office/cases/" + id + "/take-up"))
                .hasStatus(302)
                .hasRedirectedUrl("/office/cases/" + id);
        assertThat(office.get(commissioner, "/office/cases?tab=MINE"))
                .bodyText()
                .contains(id.toString());
    }

    @Test
    void caseIsGivenOnlyToAColleague() {
        UUID id = office.submit(Cases.named(body));
        String stranger = UUID.randomUUID().toString();

        assertThat(office.post(commissioner, "/office/cases/" + id + "/assignee", "colleague", stranger))
                .hasStatus(409)
                .bodyText()
                .contains("cannot be given to this colleague");
    }

    @Test
    void headIsAskedForNoWork() {
        UUID id = office.submit(Cases.named(body));
        String head = SignedIn.headOf(body).staff().accountId().toString();

        assertThat(office.get(commissioner, "/office/cases/" + id)).bodyText().doesNotContain(head);
        assertThat(office.post(commissioner, "/office/cases/" + id + "/assignee", "colleague", head))
                .hasStatus(409);
        assertThat(office.get(commissioner, "/office/cases/" + id + "/recusal-request"))
                .bodyText()
                .contains(head);
    }
}
