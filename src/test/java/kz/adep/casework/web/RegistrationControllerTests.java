package kz.adep.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
@Import(Office.class)
class RegistrationControllerTests {

    @Autowired
    private Office office;

    @Autowired
    private Clock clock;

    private SignedIn commissioner;

    @BeforeEach
    void ownBody() {
        commissioner = SignedIn.commissionerOf(StateBodies.fresh());
    }

    @Test
    void paperApplicationGetsANumberAndATerm() {
        String at = registered(send("/office/cases/new"));

        assertThat(office.get(commissioner, at))
                .bodyText()
                .contains("-000001", "Paper", "Application", "working days left", "without a tracking code")
                .doesNotContain("Ахметов");
    }

    @Test
    void misconductIsAMessageAndNamesThePersonConcernedSealed() {
        assertThat(office.get(commissioner, "/office/misconduct/new"))
                .bodyText()
                .containsPattern("value=\"MESSAGE\"[^>]* selected=\"selected\"");

        String at = registered(send("/office/misconduct/new", "concerned", "Оспанов", "post", "маман"));

        assertThat(office.get(commissioner, at))
                .bodyText()
                .contains("Misconduct complaint", "The name and post are sealed")
                .doesNotContain("Оспанов");
    }

    @ParameterizedTest
    @CsvSource({"1, has not come yet", "-370, more than a year ago"})
    void impossibleDateIsRefusedAndTheRestKept(int days, String reason) {
        String day = LocalDate.now(clock).plusDays(days).toString();

        assertThat(send("/office/cases/new", "date", day))
                .hasStatusOk()
                .bodyText()
                .contains(reason, "href=\"#date\"", day, "Мұғалім сыйлық алды")
                .contains("Ахметов");
    }

    @ParameterizedTest
    @CsvSource({
        "surname, '', Write the surname",
        "number, 12345, The number has 12 digits",
        "email, nobody, name@example.kz",
        "subject, '', Fill in this field",
        "date, 20/11/2026, day.month.year",
        "sender, GOSSIP, This value cannot be read"
    })
    void wrongFieldIsNamed(String field, String value, String reason) {
        assertThat(send("/office/cases/new", field, value))
                .hasStatusOk()
                .bodyText()
                .contains(reason, "href=\"#" + field + "\"", "Толық мазмұны");
    }

    @Test
    void anonymousSenderHasNoDetails() {
        assertThat(send("/office/cases/new", "identity", "ANONYMOUS"))
                .hasStatusOk()
                .bodyText()
                .contains("An anonymous sender has no details");
        registered(send("/office/cases/new", "identity", "ANONYMOUS", "surname", ""));
    }

    @Test
    void organisationNeedsItsNameOnly() {
        assertThat(send("/office/cases/new", "sender", "LEGAL_ENTITY", "surname", ""))
                .bodyText()
                .contains("Write the name of the organisation");
        registered(send("/office/cases/new", "sender", "LEGAL_ENTITY", "surname", "", "organisation", "«Көктем» ЖШС"));
    }

    @Test
    void headRegistersNothing() {
        SignedIn head = SignedIn.headOf(commissioner.staff().stateBodyId());

        assertThat(office.get(head, "/office/cases/new")).hasStatus(403);
        assertThat(office.post(head, "/office/misconduct/new")).hasStatus(403);
    }

    private MvcTestResult send(String address, String... changes) {
        List<String> fields = new ArrayList<>(List.of(
                "channel",
                "PAPER",
                "date",
                LocalDate.now(clock).minusDays(1).toString(),
                "time",
                "10:30",
                "appealType",
                "APPLICATION",
                "sender",
                "CITIZEN",
                "identity",
                "NAMED",
                "surname",
                "Ахметов",
                "language",
                "kk",
                "subject",
                "Мұғалім сыйлық алды",
                "narrative",
                "Толық мазмұны"));
        for (int i = 0; i < changes.length; i += 2) {
            int at = fields.indexOf(changes[i]);
            if (at < 0) {
                fields.addAll(List.of(changes[i], changes[i + 1]));
            } else {
                fields.set(at + 1, changes[i + 1]);
            }
        }
        return office.post(commissioner, address, fields.toArray(String[]::new));
    }

    private static String registered(MvcTestResult result) {
        assertThat(result).hasStatus(302);
        return result.getResponse().getRedirectedUrl();
    }
}
