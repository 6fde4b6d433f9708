package kz.adep.directory.web.reception;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class ReceptionPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Clock clock;

    private int body;
    private SignedIn commissioner;

    @BeforeEach
    void ownOffice() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
    }

    @Test
    void monthWithoutAReceptionDayIsWarnedOf() {
        assertThat(office("en")).bodyText().contains("No reception day is set for this month");

        send("/office/reception/days/new", "day", today().toString(), "opens", "10:00", "closes", "12:00");

        assertThat(office("en")).bodyText().doesNotContain("No reception day is set for this month");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, әр сейсенбі, Келесі қабылдау күні",
        "ru, каждый вторник, Ближайший день приёма",
        "en, every Tuesday, Next reception day"
    })
    void everybodyReadsTheScheduleAndTheNextDay(String language, String rule, String next) {
        send("/office/reception/rules/new", "weekday", "TUESDAY", "week", "EVERY", "opens", "15:00", "closes", "17:00");

        assertThat(mvc.get()
                        .uri("/commissioners/" + body)
                        .header("Accept-Language", language)
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains(rule, "15:00–17:00", next);
    }

    @ParameterizedTest
    @CsvSource({
        "kk, әр сейсенбі, Келесі қабылдау күні",
        "ru, каждый вторник, Ближайший день приёма",
        "en, every Tuesday, Next reception day"
    })
    void listOfTheFoundShowsTheHoursAndTheNextDayOfEach(String language, String rule, String next) {
        String last = "Бекболатов" + body;
        // A body entered just now is in the lists once somebody asked for it.
        mvc.get().uri("/commissioners/" + body).exchange();
        send("/office/profile/edit", "fullName", last, "room", "12", "phone", "55-00-01");
        send("/office/reception/rules/new", "weekday", "TUESDAY", "week", "EVERY", "opens", "15:05", "closes", "17:05");

        assertThat(mvc.get()
                        .uri("/commissioners?text=" + last)
                        .header("Accept-Language", language)
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains(last, rule, "15:05–17:05", next);
    }

    @Test
    void postedHoursAreNotCalledNothing() {
        assertThat(mvc.get().uri("/commissioners/" + body).header("Accept-Language", "en"))
                .bodyText()
                .contains("Nothing has been published");

        send("/office/reception/rules/new", "weekday", "TUESDAY", "week", "EVERY", "opens", "15:00", "closes", "17:00");

        assertThat(mvc.get().uri("/commissioners/" + body).header("Accept-Language", "en"))
                .bodyText()
                .contains("every Tuesday")
                .doesNotContain("Nothing has been published");
    }

    @Test
    void profileIsPublishedAndWrittenIntoTheTrail() {
        assertThat(send("/office/profile/edit", "fullName", "Әсем Ә.", "room", "12", "phone", "55-00-01"))
                .hasStatus3xxRedirection();
        assertThat(send("/office/profile/edit", "fullName", "Әсем Ә.", "room", "14", "phone", "55-00-01"))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri("/commissioners/" + body).exchange())
                .bodyText()
                .contains("Әсем Ә.", ">14<");
        assertThat(trail("directory.profile.published")).isEqualTo(2);
    }

    @Test
    void heldDaysAreCountedForTheReport() {
        send("/office/reception/held/new", "day", today().toString(), "received", "6");

        assertThat(office("en")).bodyText().contains("1 reception day (I1), 6 people received (I2)");
        assertThat(trail("reception.held")).isEqualTo(1);
    }

    @Test
    void pastDayIsNotSetAndFutureDayNotHeld() {
        assertThat(send(
                        "/office/reception/days/new",
                        "day",
                        today().minusDays(1).toString()))
                .hasStatusOk()
                .bodyText()
                .contains("govuk-error-message");
        assertThat(send("/office/reception/held/new", "day", today().plusDays(1).toString(), "received", "1"))
                .hasStatusOk()
                .bodyText()
                .contains("govuk-error-message");
    }

    @Test
    void hoursInTheWrongOrderAreRefused() {
        assertThat(send(
                        "/office/reception/rules/new",
                        "weekday",
                        "MONDAY",
                        "week",
                        "FIRST",
                        "opens",
                        "17:00",
                        "closes",
                        "15:00"))
                .hasStatusOk()
                .bodyText()
                .contains("govuk-error-summary");
    }

    @Test
    void ruleOfAnotherBodyCannotBeRemoved() {
        SignedIn other = SignedIn.commissionerOf(StateBodies.fresh());
        send("/office/reception/rules/new", "weekday", "MONDAY", "week", "FIRST", "opens", "10:00", "closes", "11:00");
        String id = SharedDatabase.aboveTheWalls()
                .sql("select id::text from reception_rule where state_body_id = ?")
                .param(body)
                .query(String.class)
                .single();

        assertThat(mvc.post()
                        .uri("/office/reception/rules/" + id + "/remove")
                        .with(other)
                        .with(csrf())
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send("/office/reception/rules/" + id + "/remove")).hasStatus3xxRedirection();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void officeSpeaksEachLanguage(String language) {
        assertThat(office(language)).hasStatusOk().bodyText().doesNotContain("??", "{0");
    }

    private MvcTestResult office(String language) {
        return mvc.get()
                .uri("/office/profile")
                .header("Accept-Language", language)
                .with(commissioner)
                .exchange();
    }

    private MvcTestResult send(String address, String... fields) {
        var request = mvc.post().uri(address).with(commissioner).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private int trail(String action) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from audit_entry where state_body_id = ? and action = ?")
                .params(body, action)
                .query(Integer.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
