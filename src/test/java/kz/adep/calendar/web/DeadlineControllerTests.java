package kz.adep.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import kz.adep.AdepTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class DeadlineControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void pageAsksBeforeItTells() {
        var page = mvc.get().uri("/deadline").exchange();

        assertThat(page).hasStatusOk().bodyText().contains("name=\"date\"").doesNotContain("id=\"due\"");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Wednesday', 'Counts: day 15', 'Independence Day', '15 working days', 'Article 76'",
        "ru, 'среда', 'Считается: день 15', 'День Независимости', '15 рабочих дней', 'статья 76'",
        "kk, 'сәрсенбі', 'Есептеледі: 15-күн', 'Тәуелсіздік күні', '15 жұмыс күні', '76-бап'"
    })
    void countIsExplainedInTheReadersLanguage(
            String language, String weekday, String counted, String reason, String length, String article) {
        var page = tell("2026-12-08", "10:00", "APPLICATION", language);

        assertThat(page).hasStatusOk().bodyText().contains("30.12.2026", weekday, counted, reason, length, article);
    }

    @Test
    void complaintIsSaidToHaveNoExtension() {
        assertThat(tell("2026-11-20", "10:00", "COMPLAINT", "en"))
                .bodyText()
                .contains("21.12.2026", "does not allow this term to be extended");
    }

    @ParameterizedTest
    @CsvSource({"2025-11-03, false, false", "2026-11-03, true, false", "2026-05-12, false, true"})
    void pageSaysHowSureTheCalendarIs(String date, boolean byRule, boolean estimated) {
        assertThat(tell(date, "10:00", "REQUEST", "en"))
                .bodyText()
                .matches(page -> page.contains("general rule of the law") == byRule)
                .matches(page -> page.contains("only estimated") == estimated);
    }

    @Test
    void dateIsTakenAsThePageWritesIt() {
        assertThat(tell("20.11.2026", "10:00", "COMPLAINT", "en"))
                .bodyText()
                .contains("21.12.2026", "value=\"2026-11-20\"");
    }

    @Test
    void badValuesAreKeptAndExplained() {
        assertThat(tell("31.11.2026", "25:00", "GOSSIP", "en"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"31.11.2026\"", "value=\"25:00\"")
                .contains("href=\"#date\"", "href=\"#time\"", "href=\"#appealType\"")
                .doesNotContain("id=\"due\"");
    }

    @Test
    void yearNotLoadedIsSaidAtTheDate() {
        assertThat(tell("2031-01-08", "10:00", "REQUEST", "en"))
                .hasStatusOk()
                .bodyText()
                .contains("The calendar of 2031 is not loaded yet", "href=\"#date\"");
    }

    private MvcTestResult tell(String date, String time, String appealType, String language) {
        return mvc.get()
                .uri("/deadline")
                .queryParam("date", date)
                .queryParam("time", time)
                .queryParam("appealType", appealType)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange();
    }
}
