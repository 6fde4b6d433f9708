package kz.adep.conflict.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.conflict.ConflictOffice;
import kz.adep.conflict.Conflicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class InterventionPagesTests {

    private static final String LIST = "/office/interventions";
    private static final Map<String, String> FORM = Map.of(
            "kind", "MEDIATION",
            "begunOn", "2026-03-12",
            "reached", "4",
            "outOf", "9",
            "unit", "Заң бөлімі",
            "provider", "Тәуелсіз медиатор",
            "note", "Екі кездесу өтті",
            "version", "0");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext application;

    private ConflictOffice office;
    private Pages pages;

    @BeforeEach
    void ownOffice() {
        office = new ConflictOffice(application);
        pages = new Pages(mvc);
    }

    @Test
    void recordedInterventionIsListed() {
        assertThat(post("/new", FORM)).hasRedirectedUrl(LIST);

        assertThat(pages.get(SignedIn.headOf(office.body), LIST))
                .hasStatusOk()
                .bodyText()
                .contains("Mediation", "since 12.03.2026", "4 of 9", "Заң бөлімі", "Тәуелсіз медиатор", "Екі кездесу")
                .doesNotContain("/edit", "/strike");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, '', Fill in this field",
        "begunOn, '', Fill in this field",
        "begunOn, 2999-01-01, This day is still to come",
        "endedOn, 2026-03-11, The end is before the beginning",
        "reached, 0, 'Write a number from 1 to 1,000,000'",
        "outOf, 3, More people took part than there were"
    })
    void whatCannotBeIsSaidAndTheRestIsKept(String field, String typed, String said) {
        assertThat(post("/new", Pages.with(FORM, field, typed)))
                .hasStatusOk()
                .bodyText()
                .contains("There is a problem", said, "Тәуелсіз медиатор");
    }

    @Test
    void correctionIsSaved() {
        UUID id = coaching();
        assertThat(pages.get(office.commissioner, LIST + "/" + id + "/edit"))
                .bodyText()
                .contains("value=\"Әдеп академиясы\"");

        post("/" + id + "/edit", Pages.with(FORM, "endedOn", "2026-05-30"));

        assertThat(list()).bodyText().contains("12.03.2026 – 30.05.2026");
    }

    @Test
    void loserOfAnEditSeesBothTexts() {
        UUID id = coaching();
        post("/" + id + "/edit", Pages.with(FORM, "note", "Біріншісі"));

        assertThat(post("/" + id + "/edit", Pages.with(FORM, "note", "Екіншісі")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Somebody else saved first", "Біріншісі", "Екіншісі", "name=\"version\" value=\"1\"");
    }

    @Test
    void interventionIsStruckWithAReason() {
        UUID id = coaching();
        assertThat(post("/" + id + "/strike", Map.of("reason", " ", "version", "0")))
                .bodyText()
                .contains("Say why the entry is struck");

        post("/" + id + "/strike", Map.of("reason", "Өткен жоқ", "version", "0"));

        assertThat(list()).bodyText().contains("Struck", "Өткен жоқ").doesNotContain("/strike");
    }

    @Test
    void strikingAnOlderVersionIsRefused() {
        UUID id = coaching();

        assertThat(post("/" + id + "/strike", Map.of("reason", "Өткен жоқ", "version", "3")))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void emptyListSaysWhatToDo() {
        assertThat(list()).bodyText().contains("the time before and after can be compared");
    }

    @Test
    void foreignInterventionLooksLikeAMissingOne() {
        UUID id = coaching();
        SignedIn stranger = SignedIn.commissionerOf(StateBodies.fresh());

        assertThat(pages.get(stranger, LIST + "/" + id + "/edit")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get(stranger, LIST + "/" + id + "/strike")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void headWritesNothing() {
        SignedIn head = SignedIn.headOf(office.body);

        assertThat(pages.get(head, LIST + "/new")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(pages.post(head, LIST + "/new", FORM)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(pages.post(head, LIST + "/" + coaching() + "/strike", Map.of("reason", "Себеп")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private UUID coaching() {
        return office.undertake(Conflicts.coaching(LocalDate.of(2026, 3, 2)));
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        return pages.post(office.commissioner, LIST + address, form);
    }

    private MvcTestResult list() {
        return pages.get(office.commissioner, LIST);
    }
}
