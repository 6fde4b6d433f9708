package kz.adep.help.web;

import static org.assertj.core.api.Assertions.assertThat;

import kz.adep.AdepTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AdepTest
class HelpPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "/help, kk, Көмек",
        "/accessibility, ru, Доступность",
        "/privacy, en, Personal data",
        "/privacy, kk, Дербес деректер",
        "/status, ru, Работает ли сайт?"
    })
    void pageIsWhole(String address, String language, String title) {
        assertThat(mvc.get().uri(address).header("Accept-Language", language).exchange())
                .hasStatusOk()
                .bodyText()
                .contains(title, "lang=\"" + language + "\"")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help", "/accessibility", "/privacy", "/status", "/sight", "/national", "/open-data"})
    void everyPageLeadsThere(String address) {
        assertThat(mvc.get().uri("/reports").exchange()).bodyText().contains("href=\"" + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/apply", "/follow"})
    void siteCanBeLeftAtOnceWithoutAScript(String address) {
        assertThat(mvc.get().uri(address).exchange())
                .bodyText()
                .containsPattern("<a class=\"[^\"]*adep-quit[^\"]*\" rel=\"noreferrer\" href=\"https://");
    }
}
