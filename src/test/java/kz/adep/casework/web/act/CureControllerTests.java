package kz.adep.casework.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.Outcome;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

@AdepTest
@Import(Office.class)
class CureControllerTests extends ActTests {

    @Test
    void termStandsStillWhileTheApplicantSupplies() {
        NewCase newCase = Cases.named(body);
        String at = asked(newCase);

        assertThat(page(at))
                .bodyText()
                .contains("The term stands still since", "The applicant supplies what is missing");
        assertThat(office.followed(newCase).suspended()).isTrue();
        assertThat(office.followed(newCase).due()).isNull();
        assertThat(office.followed(newCase).messages())
                .singleElement()
                .extracting("body")
                .asString()
                .contains("Мекенжайыңыз");
    }

    @Test
    void suspendedCaseIsNotFlaggedAsWithoutTerm() {
        String at = asked(Cases.named(body));

        assertThat(page(at)).bodyText().doesNotContain("Watch the legal term yourself");
        assertThat(page("/office/cases?tab=UNTIMED")).bodyText().doesNotContain(at.substring(14));
    }

    @Test
    void whatCameLetsTheTermRunAgain() {
        NewCase newCase = Cases.named(body);
        String at = asked(newCase);
        office.reply(newCase, "Мекенжайым: Абай к., 1");

        assertThat(post(at + "/cured", "date", today())).hasStatus(302);
        assertThat(page(at)).bodyText().contains("the term runs again", "In review");
        assertThat(office.followed(newCase).due()).isNotNull();
    }

    @Test
    void nothingIsReturnedBeforeItsTimeHasPassed() {
        String at = asked(Cases.named(body));

        assertThat(page(at + "/given-back")).hasStatusOk();
        assertThat(post(at + "/given-back", "ground", "LAPSED", "reason", "Мекенжай жоқ"))
                .hasStatus(409)
                .bodyText()
                .contains("has not passed");
    }

    @Test
    void lapsedRequestIsReturnedWithReasons() {
        NewCase newCase = Cases.named(body);
        String at = lapsed(newCase);

        assertThat(post(at + "/given-back", "ground", "LAPSED", "reason", "Мекенжай жоқ"))
                .hasStatus(302);
        assertThat(office.followed(newCase).outcome()).isEqualTo(Outcome.RETURNED);
        assertThat(page(at)).bodyText().contains("Return the appeal", "Мекенжай жоқ", "Returned");
    }

    @Test
    void lapsedRequestLeadsToTheReturn() {
        assertThat(page(lapsed(Cases.named(body))))
                .bodyText()
                .contains("did not supply what is missing by " + CaseDays.shown(CaseDays.workingDays(1)))
                .doesNotContain("The term stands still since");
    }

    @Test
    void returnedCaseWaitsForNothingAndTellsHowItsTermsEnded() {
        NewCase newCase = Cases.named(body);
        String at = lapsed(newCase);
        post(at + "/given-back", "ground", "LAPSED", "reason", "Мекенжай жоқ");

        assertThat(page(at))
                .bodyText()
                .contains("the term was suspended", ">passed<", "There was no answer")
                .doesNotContain("The term stands still since", "did not supply what is missing by");
        assertThat(page("/office/cases?tab=CLOSED")).bodyText().contains("the term was suspended");
    }

    @Test
    void repeatIsReturnedWithoutAskingForAnything() {
        NewCase newCase = Cases.named(body);
        String at = at(newCase);

        assertThat(page(at)).bodyText().contains(at + "/given-back");
        assertThat(page(at + "/given-back"))
                .bodyText()
                .contains("value=\"REPEAT\"")
                .doesNotContain("LAPSED");
        assertThat(post(at + "/given-back", "ground", "REPEAT", "reason", "№ 12 қаралуда"))
                .hasStatus(302);
        assertThat(office.followed(newCase).outcome()).isEqualTo(Outcome.RETURNED);
        assertThat(office.followed(newCase).messages())
                .singleElement()
                .extracting("body")
                .asString()
                .contains("қаралып жатыр", "№ 12 қаралуда");
    }

    @Test
    void returnOfARepeatIsTimedFromTheRegistration() {
        String at = at(Cases.named(body));

        post(at + "/given-back", "ground", "INSULTING", "reason", "Балағат сөз");

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select due::text from case_deadline where case_id = ?::uuid and step = 'RETURN'")
                        .param(at.substring(14))
                        .query(String.class)
                        .single())
                .isEqualTo(CaseDays.workingDays(3).toString());
    }

    @Test
    void whatWasNotAskedForCannotHaveLapsed() {
        assertThat(post(at(Cases.named(body)) + "/given-back", "ground", "LAPSED", "reason", "x"))
                .hasStatus(409)
                .bodyText()
                .contains("Nothing was asked");
    }

    @Test
    void termThatStandsStillIsNotWorkedOutByHand() {
        NewCase newCase = Cases.named(body);
        String at = asked(newCase);

        assertThat(post(at + "/recount")).hasStatus(409);
        assertThat(office.followed(newCase).suspended()).isTrue();
    }

    @Test
    void whoseAnswerIsLateIsNotToldThatItsTermStandsStill() {
        NewCase newCase = Cases.receivedAt(Cases.named(body), Instant.now().minus(Duration.ofDays(60)));
        String at = at(newCase);

        post(at + "/cure", "missing", "Мекенжайыңыз.", "days", "5");

        assertThat(office.followed(newCase).messages())
                .singleElement()
                .extracting("body")
                .asString()
                .contains("Мекенжайыңыз", "қайтарылады")
                .doesNotContain("тоқтатыла тұрады");
    }

    @Test
    void groundIsAskedFor() {
        assertThat(post(at(Cases.named(body)) + "/given-back", "reason", "x"))
                .hasStatusOk()
                .bodyText()
                .contains("#ground");
    }

    @Test
    void sameIsNotAskedForTwice() {
        String at = asked(Cases.named(body));

        assertThat(post(at + "/cure", "missing", "ЖСН", "days", "5"))
                .hasStatus(409)
                .bodyText()
                .contains("asked for already");
    }

    @Test
    void dayBeforeTheRequestIsRefused() {
        String at = asked(Cases.named(body));

        assertThat(post(at + "/cured", "date", CaseDays.RECEIVED.minusDays(16).toString()))
                .hasStatus(409)
                .bodyText()
                .contains("before the request");
    }

    @Test
    void formProposesTheTermOfTheRule() {
        assertThat(page(at(Cases.named(body)) + "/cure"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"5\"");
        assertThat(page(at(Cases.named(body)) + "/cured")).hasStatusOk();
    }

    @Test
    void headAsksForNothing() {
        String at = at(Cases.named(body));

        assertThat(office.post(head, at + "/cure", "missing", "x", "days", "5")).hasStatus(403);
        assertThat(office.post(
                        head, at + "/cured", "date", CaseDays.workingDays(3).toString()))
                .hasStatus(403);
        assertThat(office.post(head, at + "/given-back", "ground", "LAPSED", "reason", "x"))
                .hasStatus(403);
    }

    private String asked(NewCase newCase) {
        String at = at(newCase);
        post(at + "/cure", "missing", "Мекенжайыңыз.", "days", "5");
        return at;
    }

    /** The time to supply it passed unused. */
    private String lapsed(NewCase newCase) {
        String at = asked(newCase);
        SharedDatabase.aboveTheWalls()
                .sql(
                        "update case_deadline set due = :day, starts_on = :day where case_id = :id::uuid and step = 'CURE'")
                .param("day", CaseDays.workingDays(1))
                .param("id", at.substring(14))
                .update();
        return at;
    }

    private static String today() {
        return CaseDays.TODAY.toString();
    }
}
