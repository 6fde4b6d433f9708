package kz.adep.casework.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseDays;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was sent as a question, or as an application, and is something else. */
@AdepTest
@Import(Office.class)
class KindControllerTests extends ActTests {

    @Test
    void questionThatReportsABreachGetsItsTypeAndTerms() {
        NewCase question = Cases.consultation(body);
        String at = at(question);

        assertThat(change(at, "MISCONDUCT", "MESSAGE")).hasStatus(302);

        assertThat(office.followed(question).kind()).isEqualTo(CaseKind.MISCONDUCT);
        assertThat(office.followed(question).due()).isEqualTo(CaseDays.due());
        assertThat(terms(at)).containsExactly("ANSWER OPEN", "FORWARD OPEN");
    }

    @Test
    void applicantIsToldAndTheReasonStaysInside() {
        NewCase question = Cases.consultation(body);
        String at = at(question);
        change(at, "MISCONDUCT", "MESSAGE");

        assertThat(office.followed(question).messages())
                .singleElement()
                .extracting("body")
                .asString()
                .contains(CaseDays.shown(CaseDays.due()))
                .doesNotContain("Бұзушылық туралы");
        assertThat(page(at)).bodyText().contains("Kind of case changed", "Бұзушылық туралы");
    }

    @Test
    void proceedingIsOpenedAndTheWholeForwardedAfterwards() {
        String at = at(Cases.consultation(body));
        assertThat(page(at + "/proceedings/new")).hasStatus(404);
        change(at, "MISCONDUCT", "MESSAGE");

        assertThat(page(at + "/proceedings/new")).hasStatusOk();
        assertThat(page(at)).bodyText().contains("/forwarding", "/type", "/danger");
    }

    @Test
    void questionNeedsAType() {
        assertThat(change(at(Cases.consultation(body)), "APPLICATION", ""))
                .hasStatus(409)
                .bodyText()
                .contains("Choose the type of appeal");
    }

    @Test
    void applicationAboutMisconductKeepsItsTypeAndTerm() {
        NewCase application = Cases.named(body);
        String at = at(application);
        change(at, "MISCONDUCT", "");

        assertThat(office.followed(application).kind()).isEqualTo(CaseKind.MISCONDUCT);
        assertThat(terms(at)).containsExactly("ANSWER OPEN", "FORWARD OPEN");
        assertThat(change(at, "APPLICATION", "")).hasStatus(302);
    }

    @Test
    void appealNeverBecomesAQuestion() {
        assertThat(change(at(Cases.named(body)), "CONSULTATION", "")).hasStatus(409);
        assertThat(change(at(Cases.named(body)), "APPLICATION", "")).hasStatus(409);
    }

    @Test
    void complaintWithAProceedingStaysOne() {
        String at = at(Cases.misconduct(body));
        post(
                at + "/proceedings/new",
                "name",
                "Оспанов Серік",
                "category",
                "CORPS_B",
                "misdeed",
                "MINOR",
                "committedOn",
                "2026-10-01",
                "knownOn",
                "2026-10-02",
                "facts",
                "Дөрекі сөйледі");

        assertThat(change(at, "APPLICATION", "")).hasStatus(409).bodyText().contains("A proceeding hangs");
    }

    @Test
    void talliesFollowTheKind() {
        String at = at(Cases.consultation(body));
        change(at, "MISCONDUCT", "MESSAGE");
        at(Cases.named(body));

        assertThat(tallies())
                .containsExactly("APPLICATION OPEN", "APPLICATION RECEIVED", "MISCONDUCT OPEN", "MISCONDUCT RECEIVED");
        change(at, "APPLICATION", "");
        assertThat(tallies()).containsExactly("APPLICATION OPEN", "APPLICATION RECEIVED");
    }

    @Test
    void reasonIsAskedForAndOthersChangeNothing() {
        String at = at(Cases.named(body));
        SignedIn foreign = SignedIn.commissionerOf(StateBodies.fresh());

        assertThat(page(at + "/kind")).hasStatusOk();
        assertThat(post(at + "/kind", "kind", "MISCONDUCT", "reason", " ")).hasStatusOk();
        assertThat(office.post(head, at + "/kind", "kind", "MISCONDUCT", "reason", "x"))
                .hasStatus(403);
        assertThat(office.post(foreign, at + "/kind", "kind", "MISCONDUCT", "reason", "x"))
                .hasStatus(404);
    }

    private MvcTestResult change(String at, String kind, String type) {
        return post(at + "/kind", "kind", kind, "type", type, "reason", "Бұзушылық туралы");
    }

    private static List<String> terms(String at) {
        return SharedDatabase.aboveTheWalls()
                .sql("select step || ' ' || state as term from case_deadline where case_id = ? order by term")
                .param(UUID.fromString(at.substring(14)))
                .query(String.class)
                .list();
    }

    private List<String> tallies() {
        return SharedDatabase.aboveTheWalls()
                .sql(
                        "select distinct kind || ' ' || fact as line from case_tally where state_body_id = ? and number <> 0 order by line")
                .param(body)
                .query(String.class)
                .list();
    }
}
