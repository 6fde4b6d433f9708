package kz.adep.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kz.adep.AdepTest;
import kz.adep.CsrfCookie;
import kz.adep.conflict.ConflictOffice;
import kz.adep.evaluation.Arm;
import kz.adep.evaluation.Drafts;
import kz.adep.evaluation.StudyOffices;
import kz.adep.evaluation.StudyStage;
import kz.adep.evaluation.domain.CanonicalText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class StudyPagesTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvcTester mvc;

    private StudyOffices offices;

    @BeforeEach
    void ownOffices() {
        offices = new StudyOffices(application);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'No result is shown until the input is frozen'",
        "ru, 'Пока данные не закреплены, результат не показывают'",
        "kk, 'Деректер бекітілгенше нәтиже көрсетілмейді'"
    })
    void draftShowsNoResult(String language, String blind) {
        offices.studied(4, 1);
        offices.control(2, 3);

        assertThat(page("/agency/studies/" + offices.draft(), language))
                .hasStatusOk()
                .bodyText()
                .contains(blind)
                .doesNotContain("id=\"verdict\"", "??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void frozenStudyShowsResultAndHash(String language) {
        offices.studied(4, 1);
        offices.control(2, 3);
        String code = offices.frozen();
        String hash = Objects.requireNonNull(offices.study(code).frozen()).sha256();

        assertThat(page("/agency/studies/" + code, language))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"verdict\"", hash, "sha256sum adep-study-" + code + ".csv")
                .doesNotContain("??");
    }

    @Test
    void downloadHasTheHashThatIsShown() {
        offices.studied(4, 1);
        offices.control(2, 3);
        String code = offices.frozen();

        byte[] file = page("/agency/studies/" + code + "/input.csv", "kk")
                .getMvcResult()
                .getResponse()
                .getContentAsByteArray();

        assertThat(CanonicalText.sha256(new String(file, StandardCharsets.UTF_8)))
                .isEqualTo(Objects.requireNonNull(offices.study(code).frozen()).sha256());
    }

    @Test
    void draftHasNothingToDownload() {
        assertThat(page("/agency/studies/" + offices.draft() + "/input.csv", "kk"))
                .hasStatus(404);
    }

    @Test
    void unitIsLeftOutWithAReason() {
        ConflictOffice office = offices.control(2, 3);
        String code = offices.draft();
        String unit = "/agency/studies/" + code + "/unit?position="
                + offices.unit(code, office).position();

        assertThat(post(unit, "kind", "BY_OFFICER", "reason", "", "version", "0"))
                .hasStatusOk()
                .bodyText()
                .contains("govuk-error-summary");
        assertThat(post(unit, "kind", "BY_OFFICER", "reason", "Себебі бар", "version", "0"))
                .hasStatus3xxRedirection();
        assertThat(offices.unit(code, office).isIncluded()).isFalse();
    }

    @Test
    void lostRaceIsTold() {
        ConflictOffice office = offices.control(2, 3);
        String code = offices.draft();
        String unit = "/agency/studies/" + code + "/unit?position="
                + offices.unit(code, office).position();
        post(unit, "kind", "BY_OFFICER", "reason", "Бірінші", "version", "0");

        assertThat(post(unit, "reason", "Екінші", "version", "0")).hasStatus(409);
    }

    @Test
    void titleOfALostRaceStandsBesideTheStoredOne() {
        String code = offices.draft();
        post("/agency/studies/" + code + "/words", "titleKk", "Бірінші", "version", "0");

        assertThat(post("/agency/studies/" + code + "/words", "titleKk", "Екінші", "version", "0"))
                .hasStatusOk()
                .bodyText()
                .contains("adep-conflict", "Бірінші", "Екінші");
    }

    @Test
    void studyIsFrozenPublishedAndWithdrawnByForms() {
        offices.five();
        String study = "/agency/studies/" + offices.draft();
        String code = study.substring(study.lastIndexOf('/') + 1);

        assertThat(page(study + "/freeze", "kk")).hasStatusOk();
        assertThat(post(study + "/freeze", "version", "0")).hasStatus3xxRedirection();
        assertThat(post(study + "/publish")).hasStatus3xxRedirection();
        assertThat(offices.study(code).stage()).isEqualTo(StudyStage.PUBLISHED);
        assertThat(post(study + "/withdraw", "reason", "Қате табылды")).hasStatus3xxRedirection();
        assertThat(offices.study(code).stage()).isEqualTo(StudyStage.WITHDRAWN);
    }

    @Test
    void frozenStudyTellsWhatARecountWouldChange() {
        ConflictOffice office = offices.studied(4, 1);
        offices.control(2, 3);
        String code = offices.frozen();
        office.record(
                kz.adep.conflict.Conflicts.on(offices.design.after().from().atDay(20)));

        assertThat(page("/agency/studies/" + code, "en"))
                .bodyText()
                .contains("id=\"drift\"", "The frozen input does not change");
    }

    @Test
    void officeReadsItsOwnLineInWords() {
        ConflictOffice office = offices.studied(4, 1);
        offices.control(2, 3);
        offices.frozen();

        assertThat(mvc.get()
                        .uri("/office/studies")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                        .with(office.commissioner))
                .hasStatusOk()
                .bodyText()
                .contains("Study group (X)", "decrease")
                .doesNotContain("Control group", "??");
    }

    @Test
    void smallStudyIsNotOfferedForPublication() {
        String code = offices.imported(Drafts.unit(1, Arm.STUDY, 3, 1), Drafts.unit(2, Arm.CONTROL, 3, 4));
        offices.freeze(code);

        assertThat(page("/agency/studies/" + code, "en"))
                .bodyText()
                .contains("fewer than 5 offices")
                .doesNotContain("/publish\"");
    }

    private MvcTestResult page(String path, String language) {
        return mvc.get()
                .uri(path)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .with(offices.officer)
                .exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(offices.officer).with(CsrfCookie.csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
