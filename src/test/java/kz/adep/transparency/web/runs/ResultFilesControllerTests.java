package kz.adep.transparency.web.runs;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import kz.adep.AdepTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class ResultFilesControllerTests {

    private static final String PAPER = "?study=coaching-2020-2022";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void jsonIsTheBodyOfTheApi() throws Exception {
        var api = mvc.post()
                .uri("/api/v1/runs-test")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"study\": [\"1\", \"7.5\"], \"control\": [\"3\", \"1\"], \"alpha\": \"0.05\"}")
                .exchange();

        assertThat(take("json", "1 7,5", "3 1").getResponse().getContentAsString())
                .isEqualTo(api.getResponse().getContentAsString());
    }

    @Test
    void csvNamesFiguresAsTheJson() {
        assertThat(take("csv", "1 2 3", "7 8 9"))
                .hasContentType("text/csv;charset=UTF-8")
                .headers()
                .hasValue(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"runs-test.csv\"");
        assertThat(take("csv", "1 2 3", "7 8 9"))
                .bodyText()
                .startsWith("figure,value")
                .contains("n1,3", "atMin.lowerP.fraction,1/10", "companions.mannWhitney.method,EXACT");
    }

    @ParameterizedTest
    @CsvSource({
        "en, The groups differ, Mann–Whitney",
        "ru, Группы различаются, Манна–Уитни",
        "kk, Топтар әртүрлі, Манн–Уитни"
    })
    void pdfSpeaksTheLanguageOfThePage(String language, String verdict, String companion) throws Exception {
        var file = mvc.get()
                .uri("/statistics/runs-test/result.pdf" + PAPER)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange();

        try (PDDocument pdf = Loader.loadPDF(file.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(verdict, companion, "239/1144066");
        }
    }

    @ParameterizedTest
    @CsvSource({"pdf", "csv", "json"})
    void changedFiguresThatCannotBeReadAreShownInTheForm(String format) {
        assertThat(take(format, "1 two", "3")).hasStatusOk().bodyText().contains("NOT_A_NUMBER", ">1 two</textarea>");
    }

    private MvcTestResult take(String format, String study, String control) {
        return mvc.post()
                .uri("/statistics/runs-test/result." + format)
                .param("study", study)
                .param("control", control)
                .param("alpha", "0.05")
                .with(csrf())
                .exchange();
    }
}
