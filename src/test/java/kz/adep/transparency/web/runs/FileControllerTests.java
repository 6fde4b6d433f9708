package kz.adep.transparency.web.runs;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.adep.AdepTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class FileControllerTests {

    private static final String FILE = "coached;not\n7,5;1\n8;2\n9;3\n";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void previewShowsHowTheFileWasReadAndKeepsItsText() {
        assertThat(upload(FILE))
                .hasStatusOk()
                .bodyText()
                .contains("Study group (X): coached, values: 3", "The decimal sign is a comma")
                .contains("<option value=\"SEMICOLON\" selected", "name=\"text\" value=\"coached;not\n7,5;1");
    }

    @Test
    void confirmedColumnsAreJudged() {
        assertThat(choose("/columns", FILE, "TWO_COLUMNS", 0, 1))
                .hasStatusOk()
                .bodyText()
                .contains("1/10", ">7.5\n8\n9</textarea>", "id=\"verdict\"");
    }

    @Test
    void otherColumnsAreShownAgain() {
        assertThat(choose("/preview", "a;b;c\n1;2;3\n4;5;6\n", "TWO_COLUMNS", 2, 0))
                .bodyText()
                .contains("Study group (X): c, values: 2. Control group (Y): a");
    }

    @Test
    void badCellIsNamedAndNothingIsLost() {
        assertThat(choose("/columns", "a;b\n1;2\n4;five\n", "TWO_COLUMNS", 0, 1))
                .bodyText()
                .contains("Line 3, column B", "NOT_A_NUMBER", "value=\"a;b\n1;2\n4;five\n\"")
                .doesNotContain("id=\"verdict\"");
    }

    @Test
    void firstCellMayBeEmpty() {
        assertThat(choose("/columns", "\tx\ty\na\t1\t2\n", "TWO_COLUMNS", 1, 2, "TAB"))
                .bodyText()
                .contains("id=\"verdict\"");
    }

    @ParameterizedTest
    @CsvSource({"' ', EMPTY_FILE", "'1\n2', ONE_COLUMN", "'1,2\n\"3', UNREADABLE"})
    void badFileLeavesWhatWasTyped(String file, String code) {
        assertThat(upload(file)).hasStatusOk().bodyText().contains(code, ">1 2 3</textarea>", "id=\"file\"");
    }

    @Test
    void largeFileIsRefusedInTheForm() {
        assertThat(upload("1,2\n".repeat(300_000))).hasStatusOk().bodyText().contains("TOO_LARGE", ">1 2 3</textarea>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/file", "/preview", "/columns", "/result.pdf"})
    void choosingALanguageStartsAgain(String address) {
        assertThat(mvc.get().uri("/statistics/runs-test" + address)).hasRedirectedUrl("/statistics/runs-test");
    }

    private MvcTestResult upload(String text) {
        return mvc.post()
                .uri("/statistics/runs-test/file")
                .multipart()
                .file(new MockMultipartFile("file", "own.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .param("study", "1 2 3")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .with(csrf())
                .exchange();
    }

    private MvcTestResult choose(String address, String text, String layout, int first, int second) {
        return choose(address, text, layout, first, second, "SEMICOLON");
    }

    private MvcTestResult choose(String address, String text, String layout, int first, int second, String delimiter) {
        return mvc.post()
                .uri("/statistics/runs-test" + address)
                .param("text", text)
                .param("delimiter", delimiter)
                .param("header", "true")
                .param("layout", layout)
                .param("first", String.valueOf(first))
                .param("second", String.valueOf(second))
                .param("alpha", "0.05")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .with(csrf())
                .exchange();
    }
}
