package kz.adep.discipline.web.register;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.discipline.Misconduct;
import kz.adep.discipline.service.register.RegisterReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class RegisterPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RegisterReader reader;

    private Misconduct office;

    @BeforeEach
    void anOffice() {
        office = new Misconduct(application);
    }

    @Test
    void measureIsEnteredWithoutACase() {
        sent("/office/measures/new", "code", "TALK", "day", day(2), "name", "Оспанов", "words", "We talked");

        assertThat(get(office.commissioner, "/office/measures"))
                .bodyText()
                .contains("Preventive talk", "We talked", "without a case")
                .doesNotContain("Оспанов");
    }

    @Test
    void recommendationIsSentAndAnswered() {
        String complaint = office.complaint().toString();
        sent(
                "/office/recommendations/new",
                "about",
                complaint,
                "addressee",
                "Department",
                "day",
                day(5),
                "words",
                "Change it");
        UUID id = office.acting(() -> reader.recommendations(false)).get(0).id();
        assertThat(get(office.commissioner, "/office/cases/" + complaint + "/proceedings"))
                .bodyText()
                .contains("Department", "/office/recommendations/" + id + "/reply");
        sent("/office/recommendations/" + id + "/reply", "reply", "REFUSED", "day", day(1), "words", "No means");

        assertThat(get(office.commissioner, "/office/recommendations"))
                .bodyText()
                .contains("Department", "/office/cases/" + complaint, "refused", "No means");
    }

    @Test
    void sanctionIsLiftedByTheHeadAlone() {
        office.order(office.recommended("MINOR", "REMARK"), "REMARK", 5);
        String address = "/office/sanctions/"
                + office.acting(reader::sanctions).get(0).sanction().id() + "/lift";

        assertThat(post(office.commissioner, address, "reason", "-")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(office.head, address, "reason", "Exemplary")).hasStatus(HttpStatus.FOUND);
        assertThat(get(office.head, "/office/sanctions")).bodyText().contains("Remark", "lifted early", "Exemplary");
        assertThat(post(office.head, address, "reason", "Again")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void headEntersNothing() {
        assertThat(get(office.head, "/office/measures/new")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(office.head, "/office/recommendations")).hasStatusOk();
    }

    private void sent(String address, String... fields) {
        assertThat(post(office.commissioner, address, fields)).hasStatus(HttpStatus.FOUND);
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
