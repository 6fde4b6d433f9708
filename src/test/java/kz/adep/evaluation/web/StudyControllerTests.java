package kz.adep.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AdepTest
class StudyControllerTests {

    private static final String PAPER = "/agency/studies/coaching-2020-2022";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void listNamesTheFirstStudy() {
        assertThat(mvc.get().uri("/agency/studies").with(SignedIn.agencyOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"" + PAPER + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'not assigned to the groups at random', 'The input is unchanged', 'decrease', '0.000209 to 0.049334'",
        "ru, 'не распределяли по группам случайно', 'Данные не изменены', 'стало меньше', '0,000209 – 0,049334'",
        "kk, 'кездейсоқ бөлінген жоқ', 'Деректер өзгермеген', 'азайды', '0,000209 – 0,049334'"
    })
    void studySaysInWordsWhatItMeans(String language, String random, String intact, String decrease, String p) {
        assertThat(mvc.get()
                        .uri(PAPER)
                        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                        .with(SignedIn.agencyOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(random, intact, decrease, p);
    }

    @Test
    void unknownStudyIsNotFound() {
        assertThat(mvc.get().uri("/agency/studies/gossip").with(SignedIn.agencyOfficer()))
                .hasStatus(404);
    }

    @Test
    void officeMayNotOpenStudies() {
        assertThat(mvc.get().uri(PAPER).with(SignedIn.commissionerOf(StateBodies.fresh())))
                .hasStatus(403);
    }
}
