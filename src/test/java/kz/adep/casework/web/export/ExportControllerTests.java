package kz.adep.casework.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Cases;
import kz.adep.casework.service.export.MadeExports;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@AdepTest
@Import(Office.class)
class ExportControllerTests {

    private static final String EXPORTS = "/office/exports";

    @Autowired
    private Office office;

    @Autowired
    private ApplicationContext application;

    private final SignedIn commissioner = Office.commissioner();
    private final int body = commissioner.staff().stateBodyId();

    @Test
    void csvHoldsTheCasesOfTheFilterAndNoIdentity() throws UnsupportedEncodingException {
        office.submit(Cases.named(body));
        office.submit(Cases.consultation(body));
        office.submit(Cases.withheld(body));
        office.submit(Cases.named(Office.commissioner().staff().stateBodyId()));

        String csv = taken("format", "CSV", "kind", "APPLICATION");

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv)
                .contains("Number", "Дөрекі сөйледі", CaseDays.RECEIVED.toString())
                .doesNotContain("Сейітова", "+7701");
    }

    @Test
    void tickedCasesAreExportedAloneAndNobodyElses() throws UnsupportedEncodingException {
        UUID ticked = office.submit(Cases.saying(body, "Белгіленген"));
        office.submit(Cases.saying(body, "Белгіленбеген"));
        UUID strange = office.submit(Cases.named(Office.commissioner().staff().stateBodyId()));

        String csv = taken("format", "CSV", "id", ticked.toString(), "id", strange.toString());

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("T-" + body + "-").doesNotContain(strange.toString());
    }

    @Test
    void chosenCasesAreOfferedAsAFile() {
        UUID ticked = office.submit(Cases.named(body));

        assertThat(office.post(commissioner, "/office/cases/bulk", "id", ticked.toString()))
                .bodyText()
                .contains("formaction=\"/office/exports\"", "value=\"XLSX\"");
    }

    @Test
    void pageSaysHowManyRowsThereWillBe() {
        office.submit(Cases.named(body));

        assertThat(office.get(commissioner, EXPORTS + "/new?tab=OPEN"))
                .bodyText()
                .contains("hold 1 row.");
        assertThat(office.get(commissioner, EXPORTS + "/new?tab=NOWHERE")).hasStatus(400);
    }

    @Test
    void inboxLinksToTheExportOfItsFilter() {
        assertThat(office.get(commissioner, "/office/cases?tab=OVERDUE"))
                .bodyText()
                .contains("/office/exports/new?tab=OVERDUE");
    }

    @Test
    void resultLiesSealedAndGoesWithItsTime() {
        office.submit(Cases.named(body));
        UUID id = made("CSV");

        byte[] part = SharedDatabase.aboveTheWalls()
                .sql("select sealed from case_export_part where export_id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        assertThat(new String(part, StandardCharsets.UTF_8)).doesNotContain("Дөрекі");
        SharedDatabase.aboveTheWalls()
                .sql("update case_export set expires_at = now() - interval '1 second' where id = ?")
                .param(id)
                .update();
        assertThat(office.post(commissioner, EXPORTS + "/" + id + "/file")).hasStatus(404);
    }

    @Test
    void nobodyElseTakesIt() {
        UUID id = made("XLSX");

        assertThat(office.post(SignedIn.commissionerOf(body), EXPORTS + "/" + id + "/file"))
                .hasStatus(404);
        assertThat(office.post(commissioner, EXPORTS + "/" + id + "/file"))
                .hasStatusOk()
                .headers()
                .hasValue("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void downloadIsAudited() {
        UUID id = made("CSV");
        office.post(commissioner, EXPORTS + "/" + id + "/file");

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select count(*) from audit_entry where subject_id = ? and action like '%downloaded'")
                        .param(id.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void cancelledExportLeavesNothing() {
        office.submit(Cases.named(body));
        office.post(commissioner, EXPORTS, "format", "CSV");
        UUID id = newest();

        assertThat(office.post(commissioner, EXPORTS + "/" + id + "/cancelled")).hasStatus(302);
        MadeExports.newest(application, commissioner);

        assertThat(office.get(commissioner, EXPORTS)).bodyText().contains("cancelled");
        assertThat(office.post(commissioner, EXPORTS + "/" + id + "/file")).hasStatus(409);
    }

    @Test
    void exportOfADisabledAccountIsNotMade() {
        office.post(commissioner, EXPORTS, "format", "CSV");
        SharedDatabase.aboveTheWalls()
                .sql("update staff_account set disabled_at = now() where id = ?")
                .param(commissioner.staff().accountId())
                .update();

        UUID id = MadeExports.newest(application, commissioner);

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select state from case_export where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("CANCELLED");
    }

    @Test
    void sixthExportWaitsUntilOneIsDeleted() {
        for (int i = 0; i < 5; i++) {
            assertThat(office.post(commissioner, EXPORTS, "format", "CSV")).hasStatus(302);
        }

        assertThat(office.post(commissioner, EXPORTS, "format", "CSV")).hasStatus(409);
    }

    private String taken(String... fields) throws UnsupportedEncodingException {
        office.post(commissioner, EXPORTS, fields);
        UUID id = MadeExports.newest(application, commissioner);
        return office.post(commissioner, EXPORTS + "/" + id + "/file")
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private UUID made(String format) {
        office.post(commissioner, EXPORTS, "format", format);
        return MadeExports.newest(application, commissioner);
    }

    private UUID newest() {
        return SharedDatabase.aboveTheWalls()
                .sql("select id from case_export where account_id = ?")
                .param(commissioner.staff().accountId())
                .query(UUID.class)
                .single();
    }
}
