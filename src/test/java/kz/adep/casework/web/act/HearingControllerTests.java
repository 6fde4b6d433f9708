package kz.adep.casework.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
@Import(Office.class)
class HearingControllerTests extends ActTests {

    @Test
    void applicantIsToldBeforeHeIsRefused() {
        NewCase newCase = Cases.named(body);
        String at = at(newCase);

        assertThat(page(at + "/hearing")).hasStatusOk();
        assertThat(post(at + "/hearing", "preliminary", "Бас тартамыз.")).hasStatus(302);
        assertThat(office.followed(newCase).messages())
                .singleElement()
                .extracting("body")
                .asString()
                .contains("Бас тартамыз.", "қарсылығыңызды");
        assertThat(page(at))
                .bodyText()
                .contains("The applicant objects or asks to be heard", "Preliminary decision told on");
    }

    @Test
    void refusalWithoutAHearingIsRefused() {
        String at = drafted();

        assertThat(refuse(at)).hasStatus(409).bodyText().contains("Before you refuse");
        assertThat(page(at)).bodyText().doesNotContain("Decided: refused");
    }

    @Test
    void refusalWaitsForTheTimeToObject() {
        String at = drafted();
        post(at + "/hearing", "preliminary", "Бас тартамыз.");

        assertThat(refuse(at)).hasStatus(409).bodyText().contains("has not passed");
        daysGoBy(at, 14);
        assertThat(refuse(at)).hasStatus(302);
    }

    @Test
    void whoHasSpokenIsNotRefusedBeforeTheThreeDaysEither() {
        String at = drafted();
        post(at + "/hearing", "preliminary", "Бас тартамыз.");

        assertThat(post(at + "/hearing-record", "text", "Келді, қарсы емес")).hasStatus(302);
        assertThat(page(at)).bodyText().contains("Келді, қарсы емес", "The hearing was recorded");
        assertThat(refuse(at)).hasStatus(409).bodyText().contains("has not passed");
        daysGoBy(at, 14);
        assertThat(refuse(at)).hasStatus(302);
    }

    @Test
    void whoIsToBeHeardIsHeardBeforeTheRefusal() {
        String at = drafted();
        post(at + "/hearing", "preliminary", "Бас тартамыз.", "date", tomorrow());
        daysGoBy(at, 14);

        assertThat(refuse(at)).hasStatus(409).bodyText().contains("record of the hearing");
        assertThat(post(at + "/hearing-record", "text", "Келмеді")).hasStatus(302);
        assertThat(refuse(at)).hasStatus(302);
    }

    @Test
    void laterPreliminaryDecisionSetsTheTimeAnew() {
        String at = drafted();
        post(at + "/hearing", "preliminary", "Бас тартамыз.");
        daysGoBy(at, 14);
        post(at + "/hearing", "preliminary", "Басқа негізбен бас тартамыз.");

        assertThat(refuse(at)).hasStatus(409).bodyText().contains("has not passed");
    }

    @Test
    void recordBelongsToWhatWasToldLast() {
        String at = drafted();
        post(at + "/hearing", "preliminary", "Бас тартамыз.");
        daysGoBy(at, 14);
        post(at + "/hearing", "preliminary", "Басқа негізбен.", "date", tomorrow());
        daysGoBy(at, 14);

        post(at + "/hearing-record", "text", "Келді");

        assertThat(refuse(at)).hasStatus(302);
    }

    @Test
    void hearingIsNotRecordedBeforeItsDay() {
        String at = drafted();
        post(
                at + "/hearing",
                "preliminary",
                "Бас тартамыз.",
                "date",
                CaseDays.TODAY.plusDays(7).toString());

        assertThat(post(at + "/hearing-record", "text", "Келді"))
                .hasStatus(409)
                .bodyText()
                .contains("set for a later day", "Келді");
        assertThat(refuse(at)).hasStatus(409);
    }

    @Test
    void waiverStaysInTheCase() {
        String at = drafted();

        assertThat(page(at + "/hearing-waiver")).hasStatusOk();
        assertThat(post(at + "/hearing-waiver", "text", "Шешім шұғыл")).hasStatus(302);
        assertThat(page(at)).bodyText().contains("No hearing needed", "Шешім шұғыл");
        assertThat(refuse(at)).hasStatus(302);
    }

    @Test
    void nothingToRecordIsRefused() {
        String at = at(Cases.named(body));

        assertThat(page(at + "/hearing-record")).hasStatusOk();
        assertThat(post(at + "/hearing-record", "text", "x"))
                .hasStatus(409)
                .bodyText()
                .contains("no hearing to record");
    }

    @Test
    void dayOfTheHearingIsToCome() {
        assertThat(post(
                        at(Cases.named(body)) + "/hearing",
                        "preliminary",
                        "x",
                        "date",
                        CaseDays.RECEIVED.minusDays(16).toString()))
                .hasStatus(409);
    }

    @Test
    void headAndForeignersHearNobody() {
        String at = at(Cases.named(body));
        SignedIn foreign = SignedIn.commissionerOf(StateBodies.fresh());

        assertThat(office.post(head, at + "/hearing", "preliminary", "x")).hasStatus(403);
        assertThat(office.post(head, at + "/hearing-record", "text", "x")).hasStatus(403);
        assertThat(office.post(foreign, at + "/hearing-waiver", "text", "x")).hasStatus(404);
    }

    private String drafted() {
        String at = at(Cases.named(body));
        office.act(commissioner, () -> office.answers().save(UUID.fromString(at.substring(14)), "Жауап", -1));
        return at;
    }

    /** What was told is put back by so many days. */
    private static void daysGoBy(String at, int days) {
        SharedDatabase.aboveTheWalls()
                .sql("""
                        update case_hearing set told_on = told_on - :days, act_from = act_from - :days,
                               hearing_on = hearing_on - :days where case_id = :id::uuid""")
                .param("days", days)
                .param("id", at.substring(14))
                .update();
    }

    private static String tomorrow() {
        return LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(1).toString();
    }

    private MvcTestResult refuse(String at) {
        return post(at + "/decision", "outcome", "REFUSED", "version", "0");
    }
}
