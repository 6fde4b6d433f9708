package kz.adep.transparency.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import kz.adep.AdepTest;
import kz.adep.transparency.domain.national.Count;
import kz.adep.transparency.domain.national.Measure;
import kz.adep.transparency.domain.national.NationalYear;
import kz.adep.transparency.service.national.RecentNationalFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AdepTest
class OpenDataControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void dictionaryExplainsEachField(String language) {
        assertThat(mvc.get()
                        .uri("/open-data")
                        .header("Accept-Language", language)
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "closed_by_outcome",
                        "<code>noted</code>",
                        "<code>none</code>",
                        "<code>licence</code>",
                        "publishedOn",
                        "/open-data/v1/cases.csv")
                .doesNotContain("??");
    }

    /** Unplaced cases are withheld too, and the report of a misdeed is no complaint. */
    @ParameterizedTest
    @CsvSource({
        "kk, нақты органға жолданбағандарын Агенттік қарайды, misconduct – теріс қылық туралы хабар",
        "ru, никому определённо не адресованы, misconduct – сообщение о проступке",
        "en, sent to no particular body, misconduct"
    })
    void dictionaryTellsWhatIsNotCountedAndCallsThingsAsTheFormDoes(String language, String left, String kind) {
        assertThat(mvc.get()
                        .uri("/open-data")
                        .header("Accept-Language", language)
                        .exchange())
                .bodyText()
                .contains(left, kind);
    }

    @Test
    void casesAreATableWithTheNamedFields() {
        assertThat(mvc.get().uri("/open-data/v1/cases.csv").exchange())
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .startsWith("\ufeffyear,through,region,measure,category,value,hidden,asOf");
        assertThat(mvc.get().uri("/open-data/v1/cases.json").exchange())
                .hasStatusOk()
                .bodyText()
                .startsWith("{\"version\":\"1\",\"licence\":\"CC-BY-4.0\"");
    }

    @Test
    void reportsOfAQuarterAreAList() {
        assertThat(mvc.get().uri("/open-data/v1/reports/2026-Q3.csv").exchange())
                .hasStatusOk()
                .bodyText()
                .startsWith("\ufeffid,quarter,body,");
        assertThat(mvc.get().uri("/open-data/v1/reports/2026-Q3.json").exchange())
                .hasStatusOk();
        assertThat(mvc.get().uri("/open-data/v1/reports/2026-Q5.csv").exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void hiddenFigureHasNoValue() {
        List<CaseRow> rows = CaseRow.of(new RecentNationalFigures.Recent(
                List.of(NationalYear.of(
                        2025,
                        YearMonth.of(2025, 12),
                        List.of("71"),
                        List.of(new Count(Measure.RECEIVED_BY_KIND, "71", "APPLICATION", 2)))),
                LocalDateTime.of(2026, 1, 1, 9, 0)));

        assertThat(rows)
                .contains(new CaseRow(2025, "2025-12", "71", "received_by_kind", "application", null, true))
                .contains(new CaseRow(2025, "2025-12", "71", "closed", "all", 0L, false));
    }
}
