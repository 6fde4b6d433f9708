package kz.adep.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import kz.adep.AdepTest;
import kz.adep.CsrfCookie;
import kz.adep.SignedIn;
import kz.adep.evaluation.Studies;
import kz.adep.evaluation.Study;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class NewStudyPagesTests {

    private static final String NEW = "/agency/studies/new";
    private static final String IMPORT = "/agency/studies/import";
    private static final String TABLE = "Орган;Топ;Дейін;Кейін\nБір;X;12;5\nЕкі;Y;4,5;6";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Studies studies;

    private SignedIn officer;

    @BeforeEach
    void signIn() {
        officer = SignedIn.agencyOfficer();
    }

    @ParameterizedTest
    @ValueSource(strings = {NEW, IMPORT})
    void formsAreThereInEachLanguage(String path) {
        for (String language : new String[] {"kk", "ru", "en"}) {
            assertThat(mvc.get()
                            .uri(path)
                            .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                            .with(officer))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??evaluation");
        }
    }

    @Test
    void usualPeriodsAreTheLastHalfYearsThatAreOver() {
        StudyForm usual = StudyForm.usual(YearMonth.of(2026, 11));

        assertThat(usual.beforeFrom()).isEqualTo("2025-01");
        assertThat(usual.spanFrom()).isEqualTo("2025-07");
        assertThat(usual.spanTo()).isEqualTo("2025-12");
        assertThat(usual.afterFrom()).isEqualTo("2026-01");
        assertThat(StudyForm.usual(YearMonth.of(2026, 6)).afterFrom()).isEqualTo("2025-07");
    }

    @Test
    void studyOfTheRegistersIsOpened() {
        Study study = opened(register("Жаңа", "2025-01", "2025-07", "2025-12", "2026-01"));

        assertThat(study.title().kk()).isEqualTo("Жаңа");
        assertThat(study.source().en()).isEqualTo("The registers of conflicts and of measures of the state bodies");
        assertThat(study.alpha()).isEqualByComparingTo("0.01");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2025-01, 2025-07, 2025-12, 2026-01, words.titleKk",
        "Атау, soon, 2025-07, 2025-12, 2026-01, beforeFrom",
        "Атау, 2025-01, 2025-12, 2025-07, 2026-01, spanTo",
        "Атау, 2025-01, 2025-06, 2025-12, 2026-01, spanFrom",
        "Атау, 2025-01, 2025-07, 2025-12, 2199-01, afterFrom"
    })
    void whatIsWrongStandsAtItsField(String title, String before, String from, String to, String after, String field) {
        assertThat(register(title, before, from, to, after))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"#" + field + "\"");
    }

    @Test
    void tableIsShownBeforeAnythingIsStored() {
        assertThat(table(TABLE)).hasStatusOk().bodyText().contains("id=\"preview\"", "name=\"open\"", "Бір", "азайды");
    }

    @Test
    void tableThatWasShownIsOpened() {
        Study study = opened(table(TABLE, "open", "true"));

        assertThat(study.units()).hasSize(2);
        assertThat(study.units().get(1).change()).isEqualByComparingTo("-1.5");
    }

    @Test
    void tableWithAProblemIsNotOpenedAndNothingIsLost() {
        assertThat(table(TABLE + "\nҮш;Z;1;2", "open", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("4-жол, 2-баған", "Үш;Z;1;2")
                .doesNotContain("name=\"open\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16"})
    void uploadedFileIsReadWhateverItsLetters(String charset) {
        String text = "Орган;Группа;До;После\nПервая;X;12;5\nВторая;Y;4;6";

        assertThat(mvc.post()
                        .uri(IMPORT)
                        .multipart()
                        .file("file", bytes(text, Charset.forName(charset)))
                        .param("words.titleKk", "Кесте")
                        .param("source", "Excel")
                        .with(officer)
                        .with(CsrfCookie.csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Первая;X;12;5", "name=\"open\"");
    }

    private static byte[] bytes(String text, Charset charset) {
        return charset.equals(StandardCharsets.UTF_16)
                ? ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)
                : text.getBytes(charset);
    }

    private MvcTestResult register(String title, String before, String from, String to, String after) {
        return mvc.post()
                .uri(NEW)
                .param("words.titleKk", title)
                .param("intervention", "COACHING")
                .param("months", "6")
                .param("beforeFrom", before)
                .param("spanFrom", from)
                .param("spanTo", to)
                .param("afterFrom", after)
                .param("alpha", "0.01")
                .with(officer)
                .with(CsrfCookie.csrf())
                .exchange();
    }

    private MvcTestResult table(String text, String... more) {
        var request = mvc.post()
                .uri(IMPORT)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "kk")
                .param("words.titleKk", "Кесте")
                .param("source", "Excel")
                .param("table", text)
                .with(officer)
                .with(CsrfCookie.csrf());
        return (more.length == 0 ? request : request.param(more[0], more[1])).exchange();
    }

    private Study opened(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        String path = String.valueOf(result.getMvcResult().getResponse().getRedirectedUrl());
        return ActingScope.call(officer.actingAs(), () -> studies.get(path.substring(path.lastIndexOf('/') + 1)));
    }
}
