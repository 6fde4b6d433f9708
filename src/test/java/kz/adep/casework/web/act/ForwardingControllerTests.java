package kz.adep.casework.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.audit.AuditVerification;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.Outcome;
import kz.adep.casework.Stage;
import kz.adep.casework.web.Office;
import kz.adep.shared.ActingScope;
import kz.adep.upload.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
@Import(Office.class)
class ForwardingControllerTests extends ActTests {

    @Autowired
    private AuditVerification audit;

    private int other;
    private SignedIn there;

    @BeforeEach
    void otherBody() {
        other = StateBodies.fresh();
        there = SignedIn.commissionerOf(other);
    }

    @Test
    void wholeCaseEndsHereAndBeginsThere() {
        String at = at(Cases.named(body));

        assertThat(whole(at)).hasStatus(302);

        assertThat(page(at))
                .bodyText()
                .containsPattern("T-" + other + "-20\\d\\d-000001")
                .contains("Forwarded as a whole", "Body");
        assertThat(office.get(there, received()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Қабылдауда қызметкер дөрекі сөйледі.",
                        "T-" + body + "-" + CaseDays.RECEIVED.getYear() + "-000001",
                        "Құзыреті сіздікі");
    }

    /** Three working days after the registration. */
    @Test
    void whoKeepsTheCaseMissedNothing() {
        assertThat(page(at(Cases.named(body)))).bodyText().doesNotContain("Forward, if not competent", "missed");
        int part = StateBodies.under(body);
        assertThat(office.get(SignedIn.commissionerOf(part), at(Cases.complaint(part))))
                .bodyText()
                .contains("Forward, if not competent", "missed");
    }

    @Test
    void codeGoesWithTheCaseAndSoDoTheMessages() {
        NewCase newCase = Cases.named(body);
        String at = at(newCase);
        office.reply(newCase, "Тағы бір дәлел");
        whole(at);

        var followed = office.followed(newCase);

        assertThat(followed.number().body()).isEqualTo("T-" + other);
        assertThat(followed.stage()).isEqualTo(Stage.REGISTERED);
        assertThat(followed.messages())
                .extracting("body")
                .anySatisfy(text -> assertThat(text).isEqualTo("Тағы бір дәлел"));
        assertThat(followed.messages()).extracting("body").asString().contains("құзыретті органға жолданды");
    }

    @Test
    void filesOfTheApplicantGoAlongAndOpenUnderTheKeyThere() throws Exception {
        NewCase newCase = Cases.named(body);
        String at = at(newCase);
        byte[] content = Samples.pdf(300_000);
        office.enclose(UUID.fromString(at.substring(at.lastIndexOf('/') + 1)), newCase, "дәлел.pdf", content);

        assertThat(whole(at)).hasStatus(302);

        assertThat(office.get(there, received())).bodyText().contains("дәлел.pdf");
        assertThat(office.get(there, "/office/files/" + fileThere())
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(content);
        assertThat(office.filesOf(newCase)).containsExactly("дәлел.pdf");
    }

    @Test
    void partTakesNoFiles() {
        NewCase newCase = Cases.named(body);
        String at = at(newCase);
        office.enclose(UUID.fromString(at.substring(at.lastIndexOf('/') + 1)), newCase, "дәлел.pdf", Samples.pdf(10));

        post(at + "/forwarding", "body", "" + other, "part", "true", "portion", "Бөлігі", "reason", "Жол сіздікі");

        assertThat(office.get(there, received())).bodyText().doesNotContain("дәлел.pdf");
    }

    @Test
    void receivedCaseHasTermsAndSealsOfItsOwn() {
        whole(at(Cases.concerning(body, "Оспанов Серік", "Есқараева Дана")));

        assertThat(office.get(there, received()))
                .bodyText()
                .contains("Answer the applicant", "The name and contacts are sealed");
        assertThat(office.post(there, received() + "/identities", "reason", "Хабарласу"))
                .bodyText()
                .contains("Сейітова", "Оспанов", "Есқараева");
    }

    @Test
    void partLeavesTheRestAndShowsOnlyTheChosenText() {
        NewCase newCase = Cases.named(body);
        String at = at(newCase);

        assertThat(post(
                        at + "/forwarding",
                        "body",
                        "" + other,
                        "part",
                        "true",
                        "portion",
                        "Жол туралы бөлігі",
                        "reason",
                        "Жол сіздікі"))
                .hasStatus(302);

        assertThat(office.followed(newCase).stage()).isEqualTo(Stage.REGISTERED);
        assertThat(office.followed(newCase).number().body()).isEqualTo("T-" + body);
        assertThat(office.get(there, received()))
                .bodyText()
                .contains("Жол туралы бөлігі")
                .doesNotContain("дөрекі сөйледі.");
    }

    @Test
    void bodyOutsideTheSystemStandsInWords() {
        NewCase newCase = Cases.named(body);
        String at = at(newCase);

        assertThat(post(at + "/forwarding", "body", "", "outside", "Қалалық сот", "reason", "Сот қарайды"))
                .hasStatus(302);
        assertThat(office.followed(newCase).outcome()).isEqualTo(Outcome.FORWARDED);
        assertThat(office.followed(newCase).messages())
                .singleElement()
                .extracting("body")
                .asString()
                .contains("Қалалық сот");
    }

    @Test
    void bothChainsHoldAndTellOfIt() {
        whole(at(Cases.named(body)));
        var administrator = SignedIn.administrator().actingAs();

        assertThat(ActingScope.call(administrator, () -> audit.verify(body, false))
                        .isIntact())
                .isTrue();
        assertThat(ActingScope.call(administrator, () -> audit.verify(other, false))
                        .isIntact())
                .isTrue();
    }

    @Test
    void complaintIsOfferedTheHigherBody() {
        assertThat(page(at(Cases.complaint(body)) + "/forwarding"))
                .hasStatusOk()
                .bodyText()
                .contains("Article 91");
    }

    @Test
    void nobodyOrTwoAddresseesAreRefused() {
        String at = at(Cases.named(body));

        assertThat(post(at + "/forwarding", "body", "", "outside", " ", "reason", "x"))
                .hasStatus(409)
                .bodyText()
                .contains("Either choose");
        assertThat(post(at + "/forwarding", "body", "" + other, "outside", "Сот", "reason", "x"))
                .hasStatus(409);
        assertThat(post(at + "/forwarding", "body", "" + body, "reason", "x"))
                .hasStatus(409)
                .bodyText()
                .contains("this body already");
    }

    @Test
    void closedCaseIsNotForwarded() {
        NewCase newCase = Cases.named(body);
        String at = at(newCase);
        office.withdraw(newCase);

        assertThat(whole(at)).hasStatus(409).bodyText().contains("closed and cannot be changed");
    }

    @Test
    void sentCaseStaysOutOfReachOfWhoSentIt() {
        whole(at(Cases.named(body)));

        assertThat(office.get(commissioner, received())).hasStatus(404);
        assertThat(office.post(commissioner, received() + "/notes", "note", "x"))
                .hasStatus(404);
    }

    @Test
    void onlyWhoHandlesTheCaseForwardsIt() {
        String at = at(Cases.named(body));

        assertThat(office.post(head, at + "/forwarding", "body", "" + other, "reason", "x"))
                .hasStatus(403);
        assertThat(office.post(there, at + "/forwarding", "body", "" + other, "reason", "x"))
                .hasStatus(404);
    }

    private MvcTestResult whole(String at) {
        return post(at + "/forwarding", "body", "" + other, "reason", "Құзыреті сіздікі");
    }

    private UUID fileThere() {
        return SharedDatabase.aboveTheWalls()
                .sql("select id from case_attachment where state_body_id = ?")
                .param(other)
                .query(UUID.class)
                .single();
    }

    private String received() {
        return "/office/cases/"
                + SharedDatabase.aboveTheWalls()
                        .sql("select id from case_file where state_body_id = ?")
                        .param(other)
                        .query(UUID.class)
                        .single();
    }
}
