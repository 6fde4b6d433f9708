package kz.adep.casework.web.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import kz.adep.casework.service.precedent.PrecedentsOf;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
@Import(Office.class)
class PrecedentPagesTests {

    @Autowired
    private Office office;

    @Autowired
    private ApplicationContext application;

    private final SignedIn commissioner = Office.commissioner();
    private final SignedIn officer = SignedIn.agencyOfficer();

    @Test
    void closedConsultationBecomesAPrecedentAfterItWasReadOnceMore() {
        String at = "/office/cases/" + PrecedentsOf.closedConsultation(application, commissioner) + "/precedent";

        assertThat(office.get(commissioner, at)).bodyText().contains("Сотрудники отдела хотят подарить мне букет");
        assertThat(write(at, "Можно ли принять букет?", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Is nobody recognisable?");
        assertThat(write(at, "Можно ли принять букет?", "true")).hasStatus(302);
        assertThat(office.get(commissioner, "/office/precedents")).bodyText().contains("Можно ли принять букет?");
    }

    @Test
    void nameOfACaseOfTheOfficeIsMarkedAndRefused() {
        office.submit(Cases.named(commissioner.staff().stateBodyId()));
        String at = "/office/cases/" + PrecedentsOf.closedConsultation(application, commissioner) + "/precedent";

        assertThat(write(at, "Букет от Сейітовой можно принять?", "true"))
                .hasStatus(409)
                .bodyText()
                .contains("adep-mark--refused", "Сейітовой</mark>");
    }

    /** Else he learns by trying that a case he is shut out of names him. */
    @Test
    void nameOfACaseHeIsShutOutOfIsNotKnownToHim() {
        SignedIn colleague = SignedIn.commissionerOf(commissioner.staff().stateBodyId());
        UUID id = office.submit(Cases.named(commissioner.staff().stateBodyId()));
        office.post(commissioner, "/office/cases/" + id + "/recusal", "ground", "NAMED", "reason", "Мен туралы");

        assertThat(writes(commissioner)).hasStatus(302);
        assertThat(writes(colleague)).hasStatus(409);
    }

    private MvcTestResult writes(SignedIn who) {
        String at = "/office/cases/" + PrecedentsOf.closedConsultation(application, who) + "/precedent";
        return write(who, at, "Букет от Сейітовой можно принять?", "true");
    }

    @Test
    void openConsultationIsNoPrecedent() {
        String at = "/office/cases/"
                + office.submit(Cases.consultation(commissioner.staff().stateBodyId())) + "/precedent";

        assertThat(office.get(commissioner, at)).hasStatus(409);
    }

    @Test
    void otherOfficesSeeItOnceTheAgencyApproved() {
        UUID id = PrecedentsOf.written(application, commissioner);
        SignedIn other = Office.commissioner();

        assertThat(office.get(other, "/office/precedents/" + id)).hasStatus(404);
        assertThat(office.post(commissioner, "/office/precedents/" + id + "/approved"))
                .hasStatus(409);
        assertThat(office.post(officer, "/agency/precedents/" + id + "/approved"))
                .hasStatus(302);
        assertThat(office.get(other, "/office/precedents/" + id))
                .bodyText()
                .contains("Подарок от подчинённого")
                .doesNotContain("The consultation it was written from");
    }

    @Test
    void headBodyApprovesForItsUnits() {
        int head = StateBodies.fresh();
        SharedDatabase.aboveTheWalls()
                .sql("update state_body set parent_id = :head where id = :unit")
                .param("head", head)
                .param("unit", commissioner.staff().stateBodyId())
                .update();
        UUID id = PrecedentsOf.written(application, commissioner);

        assertThat(office.post(SignedIn.commissionerOf(head), "/office/precedents/" + id + "/approved"))
                .hasStatus(302);
    }

    @Test
    void usedAdviceFillsAConsultationAndIsCounted() {
        UUID id = PrecedentsOf.written(application, commissioner);

        assertThat(office.get(commissioner, "/office/consultations/new?precedent=" + id))
                .bodyText()
                .contains("Нет: подарки от подчинённых не принимаются.", "Этический кодекс, пункт 7");
        assertThat(record(id)).hasStatus(302);
        assertThat(office.get(commissioner, "/office/precedents/" + id))
                .bodyText()
                .contains("used once");
    }

    @Test
    void similarQuestionsAreShownBesideWhatWasTyped() {
        PrecedentsOf.written(application, commissioner);

        assertThat(office.post(
                        commissioner,
                        "/office/consultations/new/similar",
                        "topic",
                        "ETHICS",
                        "question",
                        "Подчинённые принесли букеты, что делать?"))
                .hasStatusOk()
                .bodyText()
                .contains("Подарок от подчинённого", "Подчинённые принесли букеты, что делать?");
    }

    @Test
    void searchStemsAndFolds() {
        PrecedentsOf.written(application, commissioner);

        assertThat(office.get(commissioner, "/office/precedents?text=" + encoded("подаркa подчиненных")))
                .bodyText()
                .contains("Подарок от подчинённого");
        assertThat(office.get(commissioner, "/office/precedents?topic=OTHER"))
                .bodyText()
                .doesNotContain("Подарок от подчинённого");
    }

    @Test
    void retiredPrecedentIsNotOfferedAndSaysWhy() {
        UUID id = PrecedentsOf.written(application, commissioner);
        assertThat(office.get(commissioner, "/office/precedents")).bodyText().contains(id.toString());

        assertThat(office.post(commissioner, "/office/precedents/" + id + "/retired"))
                .hasStatus(409);
        office.post(commissioner, "/office/precedents/" + id + "/retired", "reason", "Норма отменена");

        assertThat(office.get(commissioner, "/office/precedents")).bodyText().doesNotContain(id.toString());
        assertThat(office.get(commissioner, "/office/precedents/" + id))
                .bodyText()
                .contains("Норма отменена");
    }

    private MvcTestResult record(UUID precedent) {
        return office.post(
                commissioner,
                "/office/consultations/new",
                "precedent",
                precedent.toString(),
                "channel",
                "PHONE",
                "date",
                "2026-11-17",
                "time",
                "10:00",
                "asker",
                "CIVIL_SERVANT",
                "topic",
                "ETHICS",
                "subject",
                "Букет",
                "question",
                "Можно ли?",
                "advice",
                "Нет.",
                "close",
                "true");
    }

    private MvcTestResult write(String at, String question, String confirmed) {
        return write(commissioner, at, question, confirmed);
    }

    private MvcTestResult write(SignedIn who, String at, String question, String confirmed) {
        return office.post(
                who,
                at,
                "language",
                "ru",
                "topic",
                "ETHICS",
                "title",
                "Букет",
                "question",
                question,
                "advice",
                "Нет.",
                "confirmed",
                confirmed);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
