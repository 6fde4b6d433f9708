package kz.adep.transparency.web.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.adep.AdepTest;
import kz.adep.directory.Directory;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.transparency.domain.national.Count;
import kz.adep.transparency.domain.national.FigureKey;
import kz.adep.transparency.domain.national.Measure;
import kz.adep.transparency.domain.national.NationalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AdepTest
class NationalControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Directory directory;

    @Autowired
    private MessageSource messages;

    @ParameterizedTest
    @CsvSource({"kk, Ел бойынша көрсеткіштер", "ru, Страна в цифрах", "en, The country in figures"})
    void pageIsForEverybodyInEachLanguage(String language, String title) {
        assertThat(mvc.get()
                        .uri("/national")
                        .header("Accept-Language", language)
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains(title, "lang=\"" + language + "\"");
    }

    @Test
    void yearWithoutFiguresIsNotFound() {
        assertThat(mvc.get().uri("/national?year=1800").exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void hiddenNumberIsHiddenInMapAndTable() {
        NationalPage page = page(new Count(Measure.RECEIVED_BY_KIND, "71", "APPLICATION", 3));

        assertThat(page.map().tiles())
                .filteredOn(tile -> tile.region().code() == 71)
                .extracting(tile -> tile.value())
                .containsOnlyNulls();
        assertThat(page.regions())
                .filteredOn(line -> line.code().equals("71"))
                .allMatch(line -> line.received() == null);
        assertThat(page.country().received()).isNull();
    }

    @Test
    void regionsHaveTheirNames() {
        assertThat(page(new Count(Measure.RECEIVED_BY_KIND, "71", "APPLICATION", 30))
                        .regions())
                .extracting(NationalPage.Line::name)
                .contains("Central state bodies", "Astana (city)");
    }

    private NationalPage page(Count count) {
        return ActingScope.call(ActingAs.visitor(), () -> pageAsVisitor(count));
    }

    private NationalPage pageAsVisitor(Count count) {
        List<String> regions = Stream.concat(
                        Stream.of(FigureKey.CENTRAL),
                        directory.regions().stream().map(region -> String.valueOf(region.code())))
                .toList();
        NationalYear year = NationalYear.of(2025, YearMonth.of(2025, 12), regions, List.of(count));
        return new NationalPages(directory, messages, Locale.ENGLISH).of(year);
    }
}
