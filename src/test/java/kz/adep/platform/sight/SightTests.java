package kz.adep.platform.sight;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import kz.adep.AdepTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class SightTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void choiceIsKeptInACookieAndLeadsBack() {
        MvcTestResult chosen = choose("WHITE_ON_BLACK", "LARGE", "/reports?year=2026");

        assertThat(chosen).hasRedirectedUrl("/reports?year=2026");
        assertThat(chosen)
                .headers()
                .hasHeaderSatisfying(
                        "Set-Cookie",
                        cookies -> assertThat(cookies)
                                .anySatisfy(cookie ->
                                        assertThat(cookie).contains("sight=WHITE_ON_BLACK.LARGE", "HttpOnly")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "\\\\evil", "/a\r\nX: y"})
    void choiceNeverLeadsToAnotherSite(String from) {
        assertThat(choose("BLUE", "LARGEST", from)).hasRedirectedUrl("/");
    }

    @Test
    void whatIsTypedTravelsWithTheChoice() {
        MvcTestResult asked = typed("/sight/unsent").exchange();

        assertThat(asked)
                .bodyText()
                .contains(
                        "action=\"/sight/unsent/chosen\"",
                        "name=\"from\" value=\"/follow/case/unsent#typed\"",
                        "name=\"text\" value=\"Not &lt;sent&gt; yet\"");
    }

    @Test
    void browserSendsWhatIsTypedAgainAfterTheChoice() {
        MvcTestResult chosen =
                typed("/sight/unsent/chosen").param("size", "LARGEST").exchange();

        assertThat(chosen)
                .hasStatus(HttpStatus.TEMPORARY_REDIRECT)
                .hasHeader("Location", "/follow/case/unsent#typed")
                .headers()
                .hasHeaderSatisfying(
                        "Set-Cookie",
                        cookies -> assertThat(cookies)
                                .anySatisfy(cookie -> assertThat(cookie).contains("sight=ORDINARY.LARGEST")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/follow/case%", "/a%2"})
    void addressThatIsNoneLeadsToTheStart(String from) {
        MvcTestResult chosen = mvc.post()
                .uri("/sight/unsent/chosen")
                .param("from", from)
                .with(csrf())
                .exchange();

        assertThat(chosen).hasStatus(HttpStatus.TEMPORARY_REDIRECT).hasHeader("Location", "/");
    }

    @Test
    void pageBesideTypedCanBeOpenedOnceMore() {
        assertThat(get("/sight/unsent?from=/receipt/verify/unsent", ""))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"from\" value=\"/receipt/verify/unsent\"", "action=\"/sight\"");
    }

    @Test
    void pageWithSomethingTypedAsksBesideIt() {
        assertThat(get("/receipt/verify", ""))
                .bodyText()
                .contains("formaction=\"/sight/unsent?from=/receipt/verify/unsent\"")
                .doesNotContain("href=\"/sight?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/reports", "/national", "/sight", "/commissioners/999999999", "/sign-in"})
    void everyPageWearsTheChoice(String address) {
        assertThat(get(address, "BLACK_ON_WHITE.LARGEST"))
                .bodyText()
                .contains("class=\"govuk-template sight-black-on-white sight-largest\"");
    }

    @Test
    void cookieOfAnotherProgramIsTheOrdinaryLook() {
        assertThat(get("/", "\"><script>"))
                .bodyText()
                .contains("class=\"govuk-template\"")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({"kk, Бет табылмады", "ru, Страница не найдена", "en, Page not found"})
    void errorsSpeakTheLanguageOfTheReader(String language, String title) {
        assertThat(mvc.get()
                        .uri("/commissioners/999999999")
                        .cookie(new Cookie("lang", language))
                        .exchange())
                .bodyText()
                .contains("lang=\"" + language + "\"", title);
    }

    private MockMvcTester.MockMvcRequestBuilder typed(String address) {
        return mvc.post()
                .uri(address)
                .param("from", "/follow/case/unsent#typed")
                .param("text", "Not <sent> yet")
                .with(csrf());
    }

    private MvcTestResult get(String address, String cookie) {
        return mvc.get().uri(address).cookie(new Cookie(Sight.COOKIE, cookie)).exchange();
    }

    private MvcTestResult choose(String contrast, String size, String from) {
        return mvc.post()
                .uri("/sight")
                .param("contrast", contrast)
                .param("size", size)
                .param("from", from)
                .with(csrf())
                .exchange();
    }
}
