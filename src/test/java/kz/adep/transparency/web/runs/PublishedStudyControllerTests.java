package kz.adep.transparency.web.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kz.adep.AdepTest;
import kz.adep.evaluation.StudyOffices;
import kz.adep.evaluation.domain.CanonicalText;
import kz.adep.evaluation.service.StudyPublication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class PublishedStudyControllerTests {

    private static final String PAPER = "/studies/coaching-2020-2022";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private StudyPublication publication;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void listNamesThePaper() {
        assertThat(page("/studies", "en")).hasStatusOk().bodyText().contains("href=\"" + PAPER + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'not assigned to the groups at random', 'nothing about a direction', 'Names of offices'",
        "ru, 'не распределяли по группам случайно', 'не говорит о направлении', 'Названия служб'",
        "kk, 'кездейсоқ бөлінген жоқ', 'бағытын көрсетпейді', 'Кеңселердің аты'"
    })
    void pageSaysWhatTheResultDoesNotMean(String language, String random, String direction, String names) {
        assertThat(page(PAPER, language))
                .hasStatusOk()
                .bodyText()
                .contains(random, direction, names)
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({"kk", "ru", "en"})
    void studyOfTheRegistersHasAPageWithoutOffices(String language) {
        StudyOffices offices = new StudyOffices(application);
        int body = offices.control(0, 1).body;
        String code = offices.published();

        assertThat(page("/studies/" + code, language))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"verdict\"", "id=\"companions\"", "id=\"groups\"")
                .doesNotContain("T-" + body, "Орган " + body, "Body " + body, "??");
    }

    @Test
    void downloadHasThePublicHash() {
        StudyOffices offices = new StudyOffices(application);
        String code = offices.published();

        byte[] file = page("/studies/" + code + "/input.csv", "kk")
                .getMvcResult()
                .getResponse()
                .getContentAsByteArray();

        assertThat(CanonicalText.sha256(new String(file, StandardCharsets.UTF_8)))
                .isEqualTo(Objects.requireNonNull(offices.study(code).frozen()).publicSha256());
    }

    @Test
    void runsTestOfTheStudyIsTheSame() {
        String code = new StudyOffices(application).published();

        assertThat(page("/statistics/runs-test?study=" + code, "kk")).hasStatusOk();
    }

    @Test
    void withdrawnStudyTellsItsReasonAndNoResult() {
        StudyOffices offices = new StudyOffices(application);
        String code = offices.published();
        offices.run(() -> publication.withdraw(code, "Тізілім түзетілді"));

        assertThat(page("/studies/" + code, "kk"))
                .hasStatusOk()
                .bodyText()
                .contains("Тізілім түзетілді")
                .doesNotContain("id=\"verdict\"");
        assertThat(page("/studies/" + code + "/input.csv", "kk")).hasStatus(404);
        assertThat(page("/statistics/runs-test?study=" + code, "kk")).hasStatus(404);
    }

    @Test
    void frozenStudyIsNotFound() {
        StudyOffices offices = new StudyOffices(application);
        offices.five();

        assertThat(page("/studies/" + offices.frozen(), "kk")).hasStatus(404);
    }

    private MvcTestResult page(String path, String language) {
        return mvc.get().uri(path).header(HttpHeaders.ACCEPT_LANGUAGE, language).exchange();
    }
}
