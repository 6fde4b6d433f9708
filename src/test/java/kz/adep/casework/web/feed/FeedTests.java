package kz.adep.casework.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Cases;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
@Import(Office.class)
class FeedTests {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost(/feed/[\\w-]{43}\\.ics)");

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester mvc;

    private final SignedIn commissioner = Office.commissioner();

    @Test
    void feedTellsNumberStepAndDayAndNothingElse() {
        office.submit(Cases.named(commissioner.staff().stateBodyId()));

        assertThat(read(turnedOn()))
                .hasStatusOk()
                .hasContentType("text/calendar;charset=UTF-8")
                .bodyText()
                .contains(
                        "-" + CaseDays.RECEIVED.getYear() + "-000001: Answer the applicant",
                        "DTSTART;VALUE=DATE:" + CaseDays.due().format(DateTimeFormatter.BASIC_ISO_DATE))
                .doesNotContain("Дөрекі", "Сейітова");
    }

    @Test
    void casesOfColleaguesAndOtherBodiesAreNotInIt() {
        SignedIn colleague = SignedIn.commissionerOf(commissioner.staff().stateBodyId());
        UUID id = office.submit(Cases.named(commissioner.staff().stateBodyId()));
        office.act(colleague, () -> office.work().takeUp(id));
        office.submit(Cases.named(Office.commissioner().staff().stateBodyId()));

        assertThat(read(turnedOn())).hasStatusOk().bodyText().doesNotContain("BEGIN:VEVENT");
        assertThat(read(turnedOn(SignedIn.headOf(commissioner.staff().stateBodyId()))))
                .bodyText()
                .contains("BEGIN:VEVENT");
    }

    @Test
    void newAddressClosesTheOld() {
        String old = turnedOn();
        String fresh = turnedOn();

        assertThat(read(old)).hasStatus(404);
        assertThat(read(fresh)).hasStatusOk();
    }

    @Test
    void feedOfADisabledAccountEndsAtOnce() {
        String address = turnedOn();
        SharedDatabase.aboveTheWalls()
                .sql("update staff_account set disabled_at = now() where id = ?")
                .param(commissioner.staff().accountId())
                .update();

        assertThat(read(address)).hasStatus(404);
    }

    @Test
    void feedIsOffUntilAskedForAndWhenTurnedOff() {
        assertThat(office.get(commissioner, "/account/feed")).bodyText().contains("It is off now.");
        String address = turnedOn();

        assertThat(office.post(commissioner, "/account/feed/ended")).hasStatus(302);
        assertThat(read(address)).hasStatus(404);
    }

    @Test
    void secretIsNowhereInTheDatabase() {
        String address = turnedOn();
        String secret = address.substring("/feed/".length(), address.length() - ".ics".length());

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select count(*) from deadline_feed where encode(token_hash, 'escape') like :s")
                        .param("s", "%" + secret + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(office.get(commissioner, "/account/feed")).bodyText().doesNotContain(secret);
    }

    private String turnedOn() {
        return turnedOn(commissioner);
    }

    private String turnedOn(SignedIn who) {
        MvcTestResult page = office.post(who, "/account/feed");
        Matcher address = ADDRESS.matcher(body(page));
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult read(String address) {
        return mvc.get().uri(address).exchange();
    }
}
