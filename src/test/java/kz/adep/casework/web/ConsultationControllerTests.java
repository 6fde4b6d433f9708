package kz.adep.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
@Import(Office.class)
class ConsultationControllerTests {

    @Autowired
    private Office office;

    @Autowired
    private Clock clock;

    private int body;
    private SignedIn commissioner;

    @BeforeEach
    void ownBody() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
    }

    @Test
    void adviceGivenClosesTheConsultationAtOnce() {
        String at = registered(send("Сыйлық алуға болмайды", "true", "25"));

        assertThat(office.get(commissioner, at))
                .bodyText()
                .contains(
                        "Explained",
                        "Сыйлық алуға болмайды",
                        "25 minutes",
                        "12-тармақ",
                        "Restrictions and prohibitions")
                .doesNotContain("name=\"answer\"", "Why this deadline");
    }

    @Test
    void withoutAdviceItStaysOpen() {
        String at = registered(send("", "false", ""));

        assertThat(office.get(commissioner, at)).bodyText().contains("New", "name=\"answer\"", "/advice");
    }

    @Test
    void closingNeedsTheAdvice() {
        assertThat(send("", "true", "25"))
                .hasStatusOk()
                .bodyText()
                .contains("To close it, write the advice given", "Сыйлық алуға бола ма?");
    }

    @Test
    void minutesAreAWholeNumberOfOneDay() {
        assertThat(send("Кеңес", "true", "1441")).bodyText().contains("from 1 to 1440", "href=\"#minutes\"");
        assertThat(send("Кеңес", "true", "көп")).bodyText().contains("Write a whole number", "value=\"көп\"");
    }

    @Test
    void normAndMinutesCanBeToldLater() {
        String at = registered(send("", "false", ""));

        assertThat(office.post(
                        commissioner,
                        at + "/advice",
                        "seenTopic",
                        "RESTRICTIONS",
                        "seenNorm",
                        "12-тармақ",
                        "topic",
                        "RESTRICTIONS",
                        "norm",
                        "5-тармақ",
                        "minutes",
                        "40"))
                .hasStatus(302);
        assertThat(office.get(commissioner, at)).bodyText().contains("40 minutes", "5-тармақ");
    }

    /** Who asks in the public form names none, and the quarter's figures by topic would miss the advice. */
    @Test
    void topicCanBeToldLater() {
        String at = "/office/cases/" + office.submit(Cases.consultation(body));

        assertThat(office.post(commissioner, at + "/advice", "seenTopic", "ETHICS", "topic", "RESTRICTIONS"))
                .hasStatus(302);
        assertThat(office.get(commissioner, at)).bodyText().contains("selected=\"selected\">Restrictions");
    }

    private MvcTestResult send(String advice, String close, String minutes) {
        return office.post(
                commissioner,
                "/office/consultations/new",
                "channel",
                "PHONE",
                "date",
                LocalDate.now(clock).minusDays(1).toString(),
                "time",
                "10:30",
                "asker",
                "CIVIL_SERVANT",
                "topic",
                "RESTRICTIONS",
                "subject",
                "Сыйлық",
                "question",
                "Сыйлық алуға бола ма?",
                "advice",
                advice,
                "norm",
                "12-тармақ",
                "minutes",
                minutes,
                "close",
                close);
    }

    private static String registered(MvcTestResult result) {
        assertThat(result).hasStatus(302);
        return result.getResponse().getRedirectedUrl();
    }
}
