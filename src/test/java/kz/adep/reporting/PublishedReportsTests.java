package kz.adep.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.directory.domain.BodySource;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class PublishedReportsTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private BodySource source;

    @Autowired
    private ApplicationContext application;

    private ReportOffice office;

    @BeforeEach
    void ownOffice() {
        office = new ReportOffice(application);
    }

    @Test
    void reportThatIsNotPublishedIsNotFound() {
        assertThat(get("/reports/" + office.submitted())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void listHoldsPublishedReportsOfTheChosenBody() {
        UUID id = office.published();

        assertThat(get("/reports?body=" + office.body)).hasStatusOk().bodyText().contains("/reports/" + id);
        assertThat(get("/reports?year=2001&body=" + office.body)).bodyText().doesNotContain("/reports/" + id);
        assertThat(get("/reports?region=75&body=" + office.body)).bodyText().doesNotContain("/reports/" + id);
    }

    @Test
    void centralBodiesCanBeChosen() {
        UUID id = office.published();

        assertThat(get("/reports?region=central&body=" + office.body))
                .bodyText()
                .contains("/reports/" + id);
        assertThat(get("/reports?region=anything")).hasStatusOk();
    }

    /** The addresses of published reports stay, and so do the lists that lead to them. */
    @Test
    void bodyThatTakesPartNoMoreKeepsItsPublishedReports() {
        UUID id = office.published();
        change("takes_part = false");

        assertThat(get("/reports?body=" + office.body))
                .bodyText()
                .contains("/reports/" + id, "value=\"" + office.body + "\"");
        assertThat(get("/open-data/v1/reports/" + ReportOffice.QUARTER + ".csv"))
                .bodyText()
                .contains(id.toString());
    }

    @Test
    void renamedBodyKeepsItsOldNameOnOldReports() {
        UUID id = office.published();
        change("name_en = 'Renamed ' || id");

        assertThat(get("/reports/" + id))
                .bodyText()
                .contains("Body " + office.body)
                .doesNotContain("Renamed");
        assertThat(get("/reports?body=" + office.body)).bodyText().contains(">Body " + office.body + "</a>");
    }

    @Test
    void figuresForProgramsAreTheSameInEachLanguage() {
        UUID id = office.draft();
        office.enter(id, "E1", 3, "");
        office.enter(id, "E2", 311, "");
        publish(id);
        String address = "/open-data/v1/reports/" + id + "/figures.csv";

        assertThat(get(address))
                .bodyText()
                .startsWith("\ufeffreport,quarter,body,code,value,hidden,")
                .contains(",E1,,true,", ",E2,311,false,")
                .isEqualTo(body(
                        mvc.get().uri(address).header("Accept-Language", "ru").exchange()));
        assertThat(get("/reports/" + id)).bodyText().contains(address);
    }

    @Test
    void emptyFilterShowsAll() {
        assertThat(get("/reports?year=&quarter=&region=&body=")).hasStatusOk();
    }

    @Test
    void smallNumbersAreNotPublished() {
        UUID id = office.draft();
        office.enter(id, "E1", 3, "");
        office.enter(id, "E2", 311, "");
        publish(id);

        assertThat(get("/reports/" + id)).bodyText().contains("×", ">311<").doesNotContain(">3<");
    }

    /** Remarks 12 of 13 sanctions, the lines between left empty: the dismissal must not be the difference. */
    @Test
    void emptyLineGivesNoSmallNumberAway() {
        UUID id = office.draft();
        office.enter(id, "C3", 13, "");
        office.enter(id, "C3.1", 12, "");
        office.enter(id, "C3.8", 1, "");
        publish(id);

        assertThat(get("/open-data/v1/reports/" + id + "/figures.csv"))
                .bodyText()
                .contains(",C3,13,false,", ",C3.1,,true,", ",C3.2,,false,", ",C3.8,,true,");
    }

    /** One sanction of thirteen is of no kind the form has: the difference must not tell it. */
    @Test
    void totalGivesNoSmallRestAway() {
        UUID id = filledIn(ReportOffice.QUARTER, Map.of("C3", 13, "C3.1", 12));
        publish(id);

        assertThat(get("/open-data/v1/reports/" + id + "/figures.csv"))
                .bodyText()
                .contains(",C3,13,false,", ",C3.1,,true,");
    }

    /** Ten were open and stand in the report before: if they were hidden here instead, the three considered were known. */
    @Test
    void reportBeforeGivesNoSmallNumberAway() {
        publish(filledIn(ReportOffice.QUARTER.previous(), Map.of("B1", 10, "B1.1", 10, "B1.6", 10, "B5", 10)));
        UUID id = filledIn(
                ReportOffice.QUARTER, Map.of("B2", 10, "B1", 8, "B1.1", 8, "B1.6", 8, "B3", 3, "B3.1", 3, "B5", 15));
        publish(id);

        assertThat(get("/open-data/v1/reports/" + id + "/figures.csv"))
                .bodyText()
                .contains(",B2,10,false,", ",B3,,true,", ",B3.1,,true,", ",B5,,true,");
    }

    @Test
    void reportAfterKeepsHiddenWhatTheOneBeforeHid() {
        publish(filledIn(
                ReportOffice.QUARTER.previous(),
                Map.of("B1", 19, "B1.1", 19, "B1.6", 19, "B3", 3, "B3.1", 3, "B5", 16)));
        UUID id = filledIn(
                ReportOffice.QUARTER,
                Map.of("B2", 16, "B1", 20, "B1.1", 20, "B1.6", 20, "B3", 12, "B3.1", 12, "B5", 24));
        publish(id);

        assertThat(get("/open-data/v1/reports/" + id + "/figures.csv"))
                .bodyText()
                .contains(",B1,20,false,", ",B2,,true,");
    }

    private UUID filledIn(Quarter quarter, Map<String, Integer> figures) {
        UUID id = office.draft(quarter);
        figures.forEach((code, number) -> office.enter(id, code, number, "Қағаз тізілім"));
        return id;
    }

    @Test
    void staffNotesAreNotPublished() {
        UUID id = office.draft();
        office.enter(id, "B1", 8, "Құпия себеп");
        publish(id);

        assertThat(get("/reports/" + id)).hasStatusOk().bodyText().doesNotContain("Құпия себеп");
    }

    private void change(String what) {
        SharedDatabase.aboveTheWalls()
                .sql("update state_body set " + what + " where id = ?")
                .param(office.body)
                .update();
        ActingScope.run(ActingAs.visitor(), () -> source.readAgain());
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void publish(UUID id) {
        office.submit(id);
        office.inAgency(() -> office.review.accept(id));
        office.inAgency(() -> office.review.publish(id));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).header("Accept-Language", "en").exchange();
    }
}
