package kz.adep.transparency.web.runs;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.adep.AdepTest;
import kz.adep.transparency.service.Desks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.ui.ConcurrentModel;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

@AdepTest
class RunsTestControllerTests {

    private static final String PAPER = "/statistics/runs-test?study=coaching-2020-2022";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void paperIsOneClickAway() {
        assertThat(mvc.get().uri("/statistics/runs-test"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"" + PAPER + "\"");
    }

    @Test
    void companionsNameTheirMethod() {
        assertThat(mvc.get().uri(PAPER).header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .bodyText()
                .contains(
                        "U = 125",
                        "exact, given the equal values",
                        "95 % confidence interval from 6 to 16",
                        "D = 0.7462");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'The groups differ', 'most favourable to rejection', '0.000209', '0.049334', 'the value 11 is missing'",
        "ru, 'Группы различаются', 'самый выгодный для отклонения', '0,000209', '0,049334', 'пропущено число 11'",
        "kk, 'Топтар әртүрлі', 'ең қолайлысы', '0,000209', '0,049334', '11 саны түсіп қалған'"
    })
    void paperIsJudgedAtOnce(String language, String verdict, String favourable, String min, String max, String gap) {
        assertThat(mvc.get().uri(PAPER).header(HttpHeaders.ACCEPT_LANGUAGE, language))
                .hasStatusOk()
                .bodyText()
                .contains(verdict, favourable, min, max, gap, "239/1144066", "733/14858");
    }

    @Test
    void stripIsDrawnByAttributesOnly() {
        assertThat(mvc.get().uri(PAPER))
                .bodyText()
                .contains("<svg", "fill=\"#00566b\"")
                .doesNotContain("style=", "<style");
    }

    @Test
    void ownFiguresAreJudged() {
        assertThat(post("1 2 3", "7,5; 8; 9", "0.05"))
                .hasStatusOk()
                .bodyText()
                .contains("1/10", "Your figures", ">1 2 3</textarea>")
                .doesNotContain("the value 11 is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '1', #study, EMPTY_GROUP",
        "'1 2', '3 four', #control, Value 2 of group Y",
        "'1 2 NaN', '3', #study, NOT_FINITE",
        "'1 1', '1', , ALL_TIED"
    })
    void refusalNamesCodeAndPlaceAndKeepsTheText(String study, String control, String link, String words) {
        var page = post(study, control, "0.05");

        assertThat(page).hasStatusOk().bodyText().contains("govuk-error-summary", words, control + "</textarea>");
        if (link != null) {
            assertThat(page).bodyText().contains("href=\"" + link + "\"");
        }
    }

    @Test
    void moreThanTwentyThousandInBothGroupsAreRefused() {
        assertThat(post(numbers(12_000), numbers(8_001), "0.05")).bodyText().contains("TOO_MANY_VALUES");
    }

    @Test
    void twentyThousandTiedValuesAreJudged() {
        assertThat(post(numbers(12_000), numbers(8_000), "0.01"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"verdict\"", "The row has 20,000 values");
    }

    @Test
    void buttonsThatTakeTheResultAwayFindTheirForm() throws Exception {
        Document page = Jsoup.parse(post("1 2 3", "7 8 9", "0.05").getResponse().getContentAsString());

        assertThat(page.select("button[formaction*=/result.]"))
                .hasSize(3)
                .allSatisfy(button -> assertThat(
                                page.getElementById(button.attr("form")).tagName())
                        .isEqualTo("form"));
    }

    @Test
    void noIdStandsTwice() throws Exception {
        Document page = Jsoup.parse(post("1 2 3", "3 8 9", "0.05").getResponse().getContentAsString());

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void longSeriesIsSummarised() throws Exception {
        String page =
                post(numbers(12_000), numbers(8_000), "0.01").getResponse().getContentAsString();

        assertThat(page.replaceAll("(?s)<textarea.*?</textarea>", "")).hasSizeLessThan(200_000);
    }

    @Test
    void levelOutsideZeroToOneIsRefused() {
        assertThat(post("1 2", "3 4", "1.5"))
                .bodyText()
                .contains("href=\"#alpha\"", "INVALID_ALPHA", ">1 2</textarea>");
    }

    @Test
    void fileThatWasNotShownIsNotForgotten() {
        assertThat(mvc.post()
                        .uri("/statistics/runs-test")
                        .param("file", "own.csv")
                        .with(csrf()))
                .bodyText()
                .contains("NOT_SHOWN");
    }

    @Test
    void onlyThePaperIsSaidToBeSelfSelected() {
        assertThat(mvc.get().uri(PAPER).header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .bodyText()
                .contains("who used coaching decided so");
        assertThat(post("1 2 3", "7 8 9", "0.05")).bodyText().doesNotContain("who used coaching");
    }

    @Test
    void fullQueueKeepsTheTextAndSaysWhenToComeBack() {
        BindingResult errors = new BeanPropertyBindingResult(RunsTestForm.empty(), "form");
        MockHttpServletResponse response = new MockHttpServletResponse();

        new ResultPages(Desks.full())
                .show(new RunsTestForm("1", "2", null), errors, new ConcurrentModel(), Locale.ENGLISH, response);

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    }

    @Test
    void unknownStudyIsNotFound() {
        assertThat(mvc.get().uri("/statistics/runs-test?study=gossip")).hasStatus(404);
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(i -> String.valueOf(i % 997)).collect(Collectors.joining(" "));
    }

    private MvcTestResult post(String study, String control, String alpha) {
        return mvc.post()
                .uri("/statistics/runs-test")
                .param("study", study)
                .param("control", control)
                .param("alpha", alpha)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .with(csrf())
                .exchange();
    }
}
