package kz.adep.discipline.web;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.discipline.Misconduct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class ProceedingJourneyTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext application;

    private Misconduct office;

    @BeforeEach
    void anOffice() {
        office = new Misconduct(application);
    }

    /** A remark for a rude word, from triage to the day the servant was told. */
    @Test
    void commissionAndHeadBringAComplaintToItsEnd() {
        String page = opened(office.complaint());
        act(page, "PROPOSE", 49, "addressee", "Head of the department");
        act(page, "INVESTIGATE", 48);
        act(page, "RECORD_EXPLANATION", 45);
        act(page, "ACQUAINT", 40);
        act(page, "CALL_SITTING", 39, "sittingOn", day(20));
        act(
                page,
                "RECOMMEND",
                20,
                "members",
                "5",
                "present",
                "4",
                "recused",
                "1",
                "verdict",
                "SANCTION",
                "sanction",
                "REMARK");
        sent(office.head, page + "/order", "day", day(10), "words", "Agreed", "number", "15", "sanction", "REMARK");
        act(page, "NOTIFY", 9);
        act(page, "REPORT_BACK", 9);
        act(page, "CLOSE", 9);

        assertThat(get(office.commissioner, page))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Closed",
                        "Order No. 15",
                        "Remark",
                        "Answer the applicant and close the case",
                        "Last day for a sanction");
    }

    @Test
    void orderEndsTheTimeForASanction() {
        UUID id = office.recommended("MINOR", "REMARK");
        String page = "/office/proceedings/" + id;
        assertThat(get(office.commissioner, page)).bodyText().contains("A sanction is possible until");

        office.order(id, "REMARK", 5);

        assertThat(get(office.commissioner, page))
                .bodyText()
                .contains("Last day for a sanction")
                .doesNotContain("A sanction is possible until");
        assertThat(get(office.commissioner, page + "/pauses"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("A sanction is possible until");
    }

    @Test
    void concludedProceedingLeadsToTheEndOfTheCase() {
        UUID complaint = office.complaint();
        String page = opened(complaint);
        String file = "/office/cases/" + complaint;
        assertThat(get(office.commissioner, file)).bodyText().doesNotContain("The proceedings are over");

        sent(office.commissioner, page + "/act", "move", "EXPLAIN", "day", day(5), "words", "No breach");

        assertThat(get(office.commissioner, file)).bodyText().contains("The proceedings are over", "Write the answer");
        sent(office.commissioner, file + "/answer", "answer", "No breach was found", "version", "-1");
        assertThat(get(office.commissioner, file)).bodyText().containsPattern("value=\"UNSUBSTANTIATED\"[^>]*checked");
        assertThat(get(office.head, file)).bodyText().doesNotContain("The proceedings are over");
    }

    @Test
    void actOutOfOrderIsRefusedWithTheReasonAndWhatWasTyped() {
        String page = opened(office.complaint());

        MvcTestResult refused =
                post(office.commissioner, page + "/act", "move", "ACQUAINT", "day", day(5), "words", "My findings");

        assertThat(refused)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("propose to consider responsibility first", "My findings");
    }

    @Test
    void commissionerCannotOpenTheOrder() {
        String page = "/office/proceedings/" + office.recommended("MINOR", "REMARK");

        assertThat(get(office.commissioner, page + "/order")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(office.commissioner, page + "/order", "day", day(5), "words", "-", "number", "1"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(
                        office.commissioner,
                        page + "/act",
                        "move",
                        "ORDER",
                        "day",
                        day(5),
                        "words",
                        "-",
                        "number",
                        "1"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void headOnlyOrders() {
        String page = "/office/proceedings/" + office.open();

        assertThat(get(office.head, page)).hasStatusOk();
        assertThat(post(office.head, page + "/act", "move", "EXPLAIN", "day", day(5), "words", "-"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void missingFieldsAreNamed() {
        String page = opened(office.complaint());

        assertThat(post(office.commissioner, page + "/act", "move", "PROPOSE", "day", "", "words", ""))
                .hasStatusOk()
                .bodyText()
                .contains("#addressee", "#words", "#day");
    }

    @Test
    void orderAfterTheLimitationPeriodIsRefused() {
        UUID id = office.recommendedIn(LocalDate.of(2026, 7, 1));

        assertThat(post(
                        office.head,
                        "/office/proceedings/" + id + "/order",
                        "day",
                        day(0),
                        "words",
                        "-",
                        "number",
                        "1",
                        "sanction",
                        "REMARK"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("The last day for a sanction was 20.08.2026");
    }

    @Test
    void caseLeadsToItsProceedings() {
        UUID complaint = office.complaint();
        String page = opened(complaint);

        assertThat(get(office.commissioner, "/office/cases/" + complaint))
                .bodyText()
                .contains("/office/cases/" + complaint + "/proceedings");
        assertThat(get(office.commissioner, "/office/cases/" + complaint + "/proceedings"))
                .bodyText()
                .contains(page);
    }

    @Test
    void listIsFilteredByItsAddress() {
        String page = opened(office.complaint());

        assertThat(get(office.commissioner, "/office/proceedings?open=true&step=TRIAGE&track=COMMISSION"))
                .bodyText()
                .contains(page);
        assertThat(get(office.commissioner, "/office/proceedings?step=CLOSED"))
                .bodyText()
                .doesNotContain(page)
                .contains("No such proceedings");
    }

    @Test
    void pauseIsExplainedDayByDay() {
        String page = "/office/proceedings/" + office.recommended("MINOR", "REMARK");
        sent(office.commissioner, page + "/pauses", "ground", "ILLNESS", "from", day(9), "to", day(5));

        assertThat(get(office.commissioner, page + "/pauses")).bodyText().contains("Illness", "moved by 5 days");
    }

    @Test
    void personIsShownForAReason() {
        String page = "/office/proceedings/" + office.open();

        assertThat(get(office.commissioner, page)).bodyText().doesNotContain("Оспанов");
        assertThat(post(office.head, page + "/subject", "reason", "To sign the order"))
                .hasStatusOk()
                .bodyText()
                .contains("Оспанов");
    }

    @Test
    void agencyHandlesWhatIsWithheld() {
        SignedIn officer = SignedIn.agencyOfficer();
        String address = "/agency/cases/" + office.withheld() + "/proceedings/new";
        MvcTestResult opened = post(officer, address, form("category", "COMMISSIONER"));
        String page = Objects.requireNonNull(opened.getResponse().getRedirectedUrl());

        assertThat(page).startsWith("/agency/proceedings/");
        assertThat(get(officer, page)).bodyText().contains("Ethics Council of the region");
        assertThat(get(office.commissioner, page.replace("/agency", "/office"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void officerLeavesTheOrderToAnother() {
        SignedIn officer = SignedIn.agencyOfficer();
        SignedIn another = SignedIn.agencyOfficer();
        String page = "/agency/proceedings/" + office.admittedAtTheAgency(officer);

        assertThat(get(officer, page)).bodyText().contains("You handled this proceeding yourself");
        assertThat(get(officer, page + "/order")).hasStatus(HttpStatus.CONFLICT);
        assertThat(order(officer, page))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("yourself");
        assertThat(get(another, page)).bodyText().contains(page + "/order");
        assertThat(order(another, page)).hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult order(SignedIn who, String page) {
        return post(who, page + "/order", "day", day(40), "words", "Agreed", "number", "15", "sanction", "REMARK");
    }

    private String opened(UUID complaint) {
        MvcTestResult opened = post(
                office.commissioner, "/office/cases/" + complaint + "/proceedings/new", form("category", "CORPS_B"));
        return Objects.requireNonNull(opened.getResponse().getRedirectedUrl());
    }

    private String[] form(String name, String value) {
        return new String[] {
            "name",
            "Серік Оспанов",
            "misdeed",
            "MINOR",
            "committedOn",
            day(60),
            "knownOn",
            day(50),
            "facts",
            "Rude",
            name,
            value
        };
    }

    private void act(String page, String move, int daysAgo, String... fields) {
        String[] all = new String[fields.length + 6];
        System.arraycopy(new String[] {"move", move, "day", day(daysAgo), "words", "Words"}, 0, all, 0, 6);
        System.arraycopy(fields, 0, all, 6, fields.length);
        assertThat(get(office.commissioner, page + "/act?move=" + move)).hasStatusOk();
        sent(office.commissioner, page + "/act", all);
    }

    private void sent(SignedIn who, String address, String... fields) {
        assertThat(post(who, address, fields)).hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult get(SignedIn who, String address) {
        return mvc.get().uri(address).header("Accept-Language", "en").with(who).exchange();
    }

    private MvcTestResult post(SignedIn who, String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .header("Accept-Language", "en")
                .with(who)
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String day(int daysAgo) {
        return office.day(daysAgo).toString();
    }
}
