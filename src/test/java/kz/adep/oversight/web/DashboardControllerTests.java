package kz.adep.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AdepTest
class DashboardControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "en, received in the quarter, overdue, As of, Mangystau",
        "ru, поступило за квартал, просрочено, По состоянию на, Мангистау",
        "kk, тоқсанда түсті, мерзімі өткен, жағдайы бойынша, Маңғыстау"
    })
    void pageIsCompleteInEachLanguage(String language, String received, String overdue, String stamp, String region) {
        assertThat(mvc.get()
                        .uri("/agency")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                        .with(SignedIn.agencyOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(received, overdue, stamp, region, "<svg")
                .doesNotContain("??", "style=");
    }

    @Test
    void filterStaysInTheAddressOfTheDownload() {
        assertThat(mvc.get().uri("/agency?quarter=2026-Q3&region=47").with(SignedIn.agencyOfficer()))
                .bodyText()
                .contains("/agency/figures/regions.csv?quarter=2026-Q3&amp;region=47")
                .contains("<option value=\"47\" selected=\"selected\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"months", "timeliness", "regions", "kinds", "outcomes"})
    void everyTableCanBeDownloaded(String table) {
        assertThat(mvc.get()
                        .uri("/agency/figures/" + table + ".csv?quarter=2026-Q3")
                        .with(SignedIn.agencyOfficer()))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"adep-" + table + "-2026-Q3.csv\"")
                .hasContentType("text/csv;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/agency?quarter=3026-Q1", "/agency?quarter=x", "/agency?region=99", "/agency/figures/names.csv"
            })
    void whatThereIsNotIsNotFound(String address) {
        assertThat(mvc.get().uri(address).with(SignedIn.agencyOfficer())).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agency", "/agency/figures/regions.csv"})
    void officeMayNotOpenTheDashboard(String address) {
        int body = StateBodies.fresh();

        assertThat(mvc.get().uri(address).with(SignedIn.commissionerOf(body))).hasStatus(403);
        assertThat(mvc.get().uri(address).with(SignedIn.headOf(body))).hasStatus(403);
        assertThat(mvc.get().uri(address).with(SignedIn.administrator())).hasStatus(403);
    }
}
