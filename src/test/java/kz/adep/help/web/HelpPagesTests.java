package kz.adep.help.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import kz.adep.AdepTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AdepTest
class HelpPagesTests {

    private static final Pattern FETCHED = Pattern.compile("<(?:link|script|img)[^>]*(?:href|src)=\"([^\"]+)\"");

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

    /** As the form says where danger is asked for: nothing goes there by itself. */
    @ParameterizedTest
    @CsvSource({
        "kk, қызметкер растаған бойда",
        "ru, как только сотрудник их подтвердит",
        "en, as soon as an official has confirmed it"
    })
    void lawEnforcementIsToldWhenAnOfficialConfirms(String language, String words) {
        assertThat(mvc.get().uri("/privacy").header("Accept-Language", language).exchange())
                .bodyText()
                .contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "xx", "24:00", ""})
    void languageThatIsNoneLeavesTheReadersOwn(String language) {
        assertThat(mvc.get()
                        .uri("/help?lang={language}", language)
                        .header("Accept-Language", "ru")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"ru\"");
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

    /** Styles, scripts and the icon are all there is to fetch, and all of it here. */
    @Test
    void firstPageIsLightAndAsksNobodyElse() throws IOException {
        String page = body("/");
        List<String> parts = FETCHED.matcher(page)
                .results()
                .map(part -> part.group(1))
                .distinct()
                .toList();

        int size = page.getBytes(StandardCharsets.UTF_8).length;
        for (String part : parts) {
            size += packed(mvc.get().uri(part).exchange().getResponse().getContentAsByteArray());
        }

        assertThat(parts).hasSizeGreaterThan(2).allMatch(part -> part.startsWith("/assets/"));
        assertThat(size).isLessThan(60_000);
    }

    private String body(String address) throws IOException {
        return mvc.get().uri(address).exchange().getResponse().getContentAsString();
    }

    private static int packed(byte[] file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(file);
        }
        return packed.size();
    }
}
