package kz.adep.casework.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.web.Office;
import kz.adep.notification.Told;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

@AdepTest
@Import(Office.class)
class ExtensionControllerTests extends ActTests {

    @Test
    void headExtendsWhatTheCommissionerAskedFor() {
        String at = asked(Cases.named(body));

        assertThat(office.get(head, at)).bodyText().contains("An extension was asked for", "Құжат күтудеміз");
        assertThat(grant(at)).hasStatus(302);
        assertThat(page(at))
                .bodyText()
                .contains(
                        CaseDays.shown(CaseDays.extendedByAMonth()),
                        "the term was extended",
                        CaseDays.shown(CaseDays.due()));
    }

    @Test
    void applicantIsToldAtOnceInHisLanguage() {
        NewCase newCase = Cases.named(body);
        String at = asked(newCase);
        grant(at);

        assertThat(office.followed(newCase).due()).isEqualTo(CaseDays.extendedByAMonth());
        assertThat(office.followed(newCase).messages())
                .singleElement()
                .extracting("body")
                .asString()
                .contains("1 айға ұзартылды", CaseDays.shown(CaseDays.extendedByAMonth()));
        assertThat(page(at)).bodyText().contains("Tell the applicant of the extension", "met");
    }

    /** Of a term in months too, whose count begins at its nominal end. */
    @Test
    void applicantReadsAsManyDaysAsTheOffice() {
        NewCase newCase = Cases.named(body);
        String at = asked(newCase);
        grant(at);

        Integer left = office.followed(newCase).left();
        assertThat(left).isGreaterThan(10);
        assertThat(page(at)).bodyText().contains(left + " working days left");
    }

    @Test
    void whoHasNoCodeIsToldByLetterInThreeWorkingDays() {
        String at = asked(Cases.onPaper(body));
        grant(at);

        assertThat(page(at))
                .bodyText()
                .contains("Told by letter or phone", "TELL_EXTENSION", "action=\"" + at + "/told\"");
        assertThat(post(at + "/told", "step", "TELL_EXTENSION")).hasStatus(302);
        assertThat(page(at)).bodyText().doesNotContain("Told by letter or phone");
    }

    @Test
    void complaintIsNotExtended() {
        assertThat(ask(at(Cases.complaint(body)), "1"))
                .hasStatus(409)
                .bodyText()
                .contains("complaint cannot be extended");
    }

    @Test
    void requestFallsAwayWithTheTypeThatAllowedIt() {
        String at = asked(Cases.named(body));
        SignedIn colleague = SignedIn.commissionerOf(body);
        Told.forget(commissioner);

        office.post(colleague, at + "/type", "type", "COMPLAINT", "reason", "Әрекетке шағым");

        assertThat(Told.bell(commissioner)).containsExactly("extension-dropped");
        assertThat(grant(at)).hasStatus(409);
        assertThat(page(at))
                .bodyText()
                .contains(CaseDays.shown(CaseDays.workingDays(20)), "The request for an extension fell away");
    }

    @Test
    void whoAskedMayChangeTheTypeHimself() {
        String at = asked(Cases.named(body));

        assertThat(post(at + "/type", "type", "COMPLAINT", "reason", "Әрекетке шағым"))
                .hasStatus(302);
        assertThat(page(at)).bodyText().doesNotContain("An extension was asked for</h2>");
    }

    @Test
    void requestOutlivesATypeThatAllowsItToo() {
        String at = asked(Cases.named(body));
        post(at + "/type", "type", "REQUEST", "reason", "Сұрау салу");

        assertThat(grant(at)).hasStatus(302);
    }

    @Test
    void termThatHasPassedIsNotExtended() {
        String at = at(Cases.receivedAt(body, Instant.parse("2026-10-01T05:00:00Z")));
        SharedDatabase.aboveTheWalls().sql("""
                        insert into case_extension (state_body_id, case_id, id, months, reason, asked_by, asked_on, decision)
                        values (?, cast(? as uuid), gen_random_uuid(), 1, 'x', gen_random_uuid(), '2026-10-20', 'ASKED')""").params(body, at.substring(14)).update();

        assertThat(grant(at)).hasStatus(409).bodyText().contains("can no longer be extended");
    }

    @Test
    void twoMonthsInAllIsTheMost() {
        String at = asked(Cases.named(body));
        grant(at);

        assertThat(ask(at, "2")).hasStatus(409).bodyText().contains("two months in all");
    }

    @Test
    void refusalLeavesTheDayAndTheReason() {
        String at = asked(Cases.named(body));

        assertThat(office.get(head, at + "/extension/refused?extension=" + request(at)))
                .hasStatusOk();
        assertThat(office.post(head, at + "/extension/refused", "extension", request(at), "reason", "Уақыт жетеді"))
                .hasStatus(302);
        assertThat(page(at))
                .bodyText()
                .contains("Уақыт жетеді", CaseDays.shown(CaseDays.due()))
                .doesNotContain("An extension was asked for</h2>");
    }

    @Test
    void requestStandsInTheTabOfTheHead() {
        String at = asked(Cases.named(body));

        assertThat(office.get(head, "/office/cases?tab=APPROVAL")).bodyText().contains(at.substring(14));
    }

    @Test
    void secondRequestWaitsForTheFirst() {
        assertThat(ask(asked(Cases.named(body)), "1")).hasStatus(409).bodyText().contains("asked for already");
    }

    @Test
    void nothingToDecideIsRefused() {
        assertThat(office.post(
                        head,
                        at(Cases.named(body)) + "/extension/granted",
                        "extension",
                        UUID.randomUUID().toString()))
                .hasStatus(409);
    }

    @Test
    void commissionerDoesNotDecideAndHeadDoesNotAsk() {
        String at = asked(Cases.named(body));

        assertThat(post(at + "/extension/granted", "extension", request(at))).hasStatus(403);
        assertThat(post(at + "/extension/refused", "extension", request(at), "reason", "x"))
                .hasStatus(403);
        assertThat(office.post(head, at + "/extension", "months", "1", "reason", "x"))
                .hasStatus(403);
    }

    @Test
    void headDecidesOnlyTheRequestThatHeRead() {
        String at = asked(Cases.named(body));
        String read = request(at);
        office.post(head, at + "/extension/refused", "extension", read, "reason", "Уақыт жетеді");
        ask(at, "2");

        assertThat(office.post(head, at + "/extension/granted", "extension", read))
                .hasStatus(409)
                .bodyText()
                .contains("another request");
        assertThat(office.post(head, at + "/extension/refused", "extension", read, "reason", "Жоқ"))
                .hasStatus(409);
        assertThat(grant(at)).hasStatus(302);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult grant(String at) {
        return office.post(head, at + "/extension/granted", "extension", request(at));
    }

    /** The newest one of the case. */
    private static String request(String at) {
        return SharedDatabase.aboveTheWalls()
                .sql(
                        "select id::text from case_extension where case_id = ?::uuid order by (decision = 'ASKED') desc limit 1")
                .param(at.substring(at.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
    }

    private String asked(NewCase newCase) {
        String at = at(newCase);
        ask(at, "1");
        return at;
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult ask(String at, String months) {
        return post(at + "/extension", "months", months, "reason", "Құжат күтудеміз");
    }
}
