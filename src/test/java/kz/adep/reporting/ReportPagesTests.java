package kz.adep.reporting;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class ReportPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext application;

    private ReportOffice office;

    @BeforeEach
    void ownOffice() {
        office = new ReportOffice(application);
    }

    @Test
    void commissionerOpensTheReportOfAQuarterOnce() {
        assertThat(open()).hasStatus(HttpStatus.FOUND);
        assertThat(open()).hasStatus(HttpStatus.CONFLICT).bodyText().contains("already a report");
    }

    @Test
    void quarterThatIsNoneIsNotFound() {
        assertThat(post(office.commissioner, "/office/reports", "quarter", "2026-Q9"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void foreignReportLooksLikeAMissingOne() {
        UUID id = office.submitted();
        SignedIn stranger = new ReportOffice(application).commissioner;

        MvcTestResult foreign = get(stranger, "/office/reports/" + id);
        MvcTestResult missing = get(stranger, "/office/reports/" + UUID.randomUUID());

        assertThat(foreign).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(missing).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void draftIsWrittenByTheCommissionerAndReadByTheHead() {
        UUID id = office.draft();

        assertThat(get(office.commissioner, "/office/reports/" + id)).bodyText().contains("Save the narrative");
        assertThat(get(SignedIn.headOf(office.body), "/office/reports/" + id))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Save the narrative");
    }

    @Test
    void correctionWithoutAReasonKeepsWhatWasTyped() {
        UUID id = office.draft();

        MvcTestResult page = post(
                office.commissioner, "/office/reports/" + id + "/figures", "section", "B", "figures[B1].number", "77");

        assertThat(page).hasStatusOk().bodyText().contains("Say why the computed figure", "value=\"77\"");
        assertThat(office.line(id, "B1").value()).isZero();
    }

    @Test
    void numberWithASpaceIsTaken() {
        UUID id = office.draft();

        post(office.commissioner, "/office/reports/" + id + "/figures", "section", "E", "figures[E2].number", "1 250");

        assertThat(office.line(id, "E2").value()).isEqualTo(1250);
    }

    @Test
    void loserOfAnEditSeesBothTexts() {
        UUID id = office.draft();
        String version = "" + office.page(id).version();
        tell(id, "Бірінші мәтін", version);

        MvcTestResult page = tell(id, "Екінші мәтін", version);

        assertThat(page).hasStatusOk().bodyText().contains("Бірінші мәтін", "Екінші мәтін");
        assertThat(office.page(id).narrative().success()).isEqualTo("Бірінші мәтін");
    }

    @Test
    void reportWithoutWordsOffersNoSubmission() {
        UUID id = office.draft();

        assertThat(get(office.commissioner, "/office/reports/" + id + "/check"))
                .hasStatusOk()
                .bodyText()
                .contains("Neither success stories nor problems")
                .doesNotContain("Submit to the Agency");
    }

    @Test
    void frozenReportShowsWhatTheCasesWouldGiveNow() {
        UUID id = office.submitted();
        office.receiveCase();

        assertThat(get(office.commissioner, "/office/reports/" + id)).bodyText().contains("now 1");
    }

    @Test
    void returnedReportGreetsTheOfficeWithTheComments() {
        UUID id = office.submitted();

        post(office.officer, "/agency/reports/" + id + "/return", "comments[B]", "Қайта тексеріңіз");

        assertThat(get(office.commissioner, "/office/reports/" + id))
                .bodyText()
                .contains("The Agency returned this report", "Қайта тексеріңіз");
    }

    @Test
    void returnWithoutACommentAsksForOne() {
        UUID id = office.submitted();

        assertThat(post(office.officer, "/agency/reports/" + id + "/return?returning"))
                .hasStatusOk()
                .bodyText()
                .contains("Write at least one comment");
    }

    @Test
    void agencyAcceptsAndPublishes() {
        UUID id = office.submitted();

        post(office.officer, "/agency/reports/" + id + "/accept");
        post(office.officer, "/agency/reports/" + id + "/publish");

        assertThat(mvc.get().uri("/reports/" + id).header("Accept-Language", "en"))
                .hasStatusOk()
                .bodyText()
                .contains("Барлығы жақсы", "Assumed form");
    }

    @Test
    void agencyQueueNamesWhatWaits() {
        UUID id = office.submitted();

        assertThat(get(office.officer, "/agency/reports"))
                .hasStatusOk()
                .bodyText()
                .contains("/agency/reports/" + id);
    }

    @Test
    void commissionerIsRefusedAtTheAgency() {
        UUID id = office.submitted();

        assertThat(post(office.commissioner, "/agency/reports/" + id + "/accept"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult open() {
        return post(office.commissioner, "/office/reports", "quarter", ReportOffice.QUARTER.toString());
    }

    private MvcTestResult tell(UUID id, String text, String version) {
        return post(office.commissioner, "/office/reports/" + id + "/narrative", "success", text, "version", version);
    }

    private MvcTestResult get(SignedIn who, String address) {
        return mvc.get().uri(address).header("Accept-Language", "en").with(who).exchange();
    }

    private MvcTestResult post(SignedIn who, String address, String... parameters) {
        var request = mvc.post()
                .uri(address)
                .header("Accept-Language", "en")
                .with(who)
                .with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }
}
