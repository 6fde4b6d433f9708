package kz.adep.casework.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.Stage;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

@AdepTest
@Import(Office.class)
class ClosingControllerTests extends ActTests {

    @Test
    void withdrawalOnPaperEndsTheCase() {
        String at = at(Cases.onPaper(body));

        assertThat(page(at + "/withdrawal")).hasStatusOk();
        assertThat(post(at + "/withdrawal", "date", CaseDays.workingDays(1).toString(), "note", "Хат № 5"))
                .hasStatus(302);
        assertThat(page(at)).bodyText().contains("Withdrawn", "Хат № 5", "A withdrawal on paper was registered");
    }

    @Test
    void withdrawalBeforeTheRegistrationIsRefused() {
        assertThat(post(
                        at(Cases.onPaper(body)) + "/withdrawal",
                        "date",
                        CaseDays.RECEIVED.minusDays(16).toString(),
                        "note",
                        "Хат"))
                .hasStatus(409)
                .bodyText()
                .contains("before the registration");
    }

    @Test
    void decidedCaseIsNotWithdrawn() {
        NewCase newCase = Cases.named(body);
        String at = at(newCase);
        office.withdraw(newCase);

        assertThat(post(at + "/withdrawal", "date", CaseDays.workingDays(1).toString(), "note", "Хат"))
                .hasStatus(409);
        assertThat(office.followed(newCase).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void nothingLeftToTellIsRefused() {
        assertThat(post(at(Cases.named(body)) + "/told", "step", "TELL_EXTENSION"))
                .hasStatus(409);
        assertThat(post(at(Cases.named(body)) + "/told", "step", "ANSWER")).hasStatus(409);
    }

    @Test
    void foreignAndHeadAreRefused() {
        String at = at(Cases.named(body));
        SignedIn foreign = SignedIn.commissionerOf(StateBodies.fresh());

        assertThat(office.post(
                        head,
                        at + "/withdrawal",
                        "date",
                        CaseDays.workingDays(1).toString(),
                        "note",
                        "x"))
                .hasStatus(403);
        assertThat(office.post(
                        foreign,
                        at + "/withdrawal",
                        "date",
                        CaseDays.workingDays(1).toString(),
                        "note",
                        "x"))
                .hasStatus(404);
        assertThat(office.post(foreign, at + "/told", "step", "TELL_EXTENSION")).hasStatus(404);
    }
}
