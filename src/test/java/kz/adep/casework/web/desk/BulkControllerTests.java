package kz.adep.casework.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Cases;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
@Import(Office.class)
class BulkControllerTests {

    private static final String BULK = "/office/cases/bulk";

    @Autowired
    private Office office;

    private int body;
    private SignedIn commissioner;

    @BeforeEach
    void ownBody() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
    }

    @Test
    void chosenCasesAreShownOnceMore() {
        UUID chosen = office.submit(Cases.named(body));
        UUID other = office.submit(Cases.named(body));

        assertThat(post("", List.of(chosen)))
                .hasStatusOk()
                .bodyText()
                .contains(chosen.toString(), "1 case is chosen")
                .doesNotContain(other.toString());
    }

    @Test
    void allOfAListAreChosenByItsFilter() {
        UUID application = office.submit(Cases.named(body));
        UUID complaint = office.submit(Cases.misconduct(body));

        assertThat(office.post(commissioner, BULK, "all", "true", "query", "kind=MISCONDUCT"))
                .hasStatusOk()
                .bodyText()
                .contains(complaint.toString())
                .doesNotContain(application.toString());
    }

    @Test
    void nothingChosenIsSaid() {
        assertThat(office.post(commissioner, BULK)).hasStatusOk().bodyText().contains("No case is chosen");
    }

    @Test
    void eachApplicantGetsTheAnswerAndEachCaseItsTrace() {
        var first = Cases.named(body);
        List<UUID> ids = List.of(office.submit(first), office.submit(Cases.named(body)));

        assertThat(close(ids, "EXPLAINED")).bodyText().contains("Chosen cases: 2, done: 2");

        assertThat(office.followed(first).answer()).isEqualTo("Түсіндірдік.");
        assertThat(stages(ids)).containsOnly("CLOSED");
        assertThat(acts(ids, "casework.decided.explained")).isEqualTo(2);
    }

    @Test
    void templateIsPutUnderWhatWasTypedWithItsVariables() {
        UUID chosen = office.submit(Cases.named(body));
        UUID template = SharedDatabase.aboveTheWalls()
                .sql("select id from reply_template where title = 'Notice of extension'")
                .query(UUID.class)
                .single();
        assertThat(post("", List.of(chosen))).bodyText().contains("Notice of extension – English");

        assertThat(post("", List.of(chosen), "template", template.toString(), "answer", "Typed before"))
                .hasStatusOk()
                .bodyText()
                .contains("Typed before", "{number}", chosen.toString());
    }

    @Test
    void variablesAreFilledForEachCase() {
        var first = Cases.named(body);
        var second = Cases.named(body);
        List<UUID> ids = List.of(office.submit(first), office.submit(second));

        post("/decision", ids, "outcome", "EXPLAINED", "answer", "№ {number} {as typed}");

        assertThat(office.followed(first).answer())
                .isEqualTo("№ T-" + body + "-" + CaseDays.RECEIVED.getYear() + "-000001 {as typed}");
        assertThat(office.followed(second).answer())
                .isEqualTo("№ T-" + body + "-" + CaseDays.RECEIVED.getYear() + "-000002 {as typed}");
    }

    @Test
    void refusedCaseStaysAsItWasAndSaysWhy() {
        UUID open = office.submit(Cases.named(body));
        UUID drafted = office.submit(Cases.named(body));
        UUID misconduct = office.submit(Cases.misconduct(body));
        office.act(commissioner, () -> office.answers().save(drafted, "Басқа жауап", -1));

        assertThat(close(List.of(drafted, open, misconduct, UUID.randomUUID()), "EXPLAINED"))
                .bodyText()
                .contains("done: 1", "Another answer was drafted", "does not fit a case of this kind", "1 chosen case");

        assertThat(stages(List.of(open))).containsOnly("CLOSED");
        assertThat(stages(List.of(drafted, misconduct))).containsOnly("REGISTERED");
        assertThat(answers(misconduct)).isZero();
    }

    @Test
    void whatTheHeadDecidesIsPutBeforeHim() {
        List<UUID> ids = List.of(office.submit(Cases.named(body)), office.submit(Cases.named(body)));

        close(ids, "TERMINATED");

        assertThat(stages(ids)).containsOnly("AWAITING_APPROVAL");
    }

    @Test
    void refusalIsNotSentToWhoWasNotHeard() {
        UUID id = office.submit(Cases.named(body));

        assertThat(close(List.of(id), "REFUSED")).bodyText().contains("done: 0", "Left alone");

        assertThat(stages(List.of(id))).containsOnly("REGISTERED");
    }

    @Test
    void caseOfAnotherBodyIsNeitherShownNorTouched() {
        UUID foreign = office.submit(Cases.named(StateBodies.fresh()));

        assertThat(close(List.of(foreign), "EXPLAINED"))
                .bodyText()
                .contains("1 chosen case")
                .doesNotContain(foreign.toString());
        assertThat(stages(List.of(foreign))).containsOnly("REGISTERED");
    }

    @Test
    void whatLiesBeforeTheHeadIsNotTakenUp() {
        UUID proposed = office.submit(Cases.named(body));
        close(List.of(proposed), "TERMINATED");

        assertThat(post("/take-up", List.of(proposed))).bodyText().contains("done: 0", "head");

        assertThat(stages(List.of(proposed))).containsOnly("AWAITING_APPROVAL");
    }

    @Test
    void casesAreGivenToAColleagueAndTakenUpAndMarked() {
        List<UUID> ids = List.of(office.submit(Cases.named(body)), office.submit(Cases.named(body)));
        String colleague = SignedIn.commissionerOf(body).staff().accountId().toString();

        assertThat(post("/assignee", ids, "colleague", colleague)).bodyText().contains("done: 2");
        assertThat(column(ids, "assignee::text")).containsOnly(colleague);
        assertThat(post("/take-up", ids)).bodyText().contains("done: 2");
        assertThat(column(ids, "assignee::text"))
                .containsOnly(commissioner.staff().accountId().toString());
        assertThat(post("/danger", ids, "danger", "THREAT")).bodyText().contains("done: 2");
        assertThat(column(ids, "danger")).containsOnly("THREAT");
    }

    @Test
    void closingAsksForOutcomeAndAnswerAtTheirFields() {
        UUID id = office.submit(Cases.named(body));

        assertThat(post("/decision", List.of(id)))
                .bodyText()
                .contains(
                        "One answer for all of them: Fill in this field",
                        "With which outcome do you end the case? Fill in this field");
    }

    @Test
    void headChoosesNothing() {
        SignedIn head = SignedIn.headOf(body);
        office.submit(Cases.named(body));

        assertThat(office.get(head, "/office/cases")).bodyText().doesNotContain("form=\"bulk\"");
        assertThat(office.post(head, BULK)).hasStatus(403);
    }

    private MvcTestResult close(List<UUID> ids, String outcome) {
        return post("/decision", ids, "outcome", outcome, "answer", "Түсіндірдік.");
    }

    private MvcTestResult post(String act, List<UUID> ids, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        ids.forEach(id -> all.addAll(List.of("id", id.toString())));
        return office.post(commissioner, BULK + act, all.toArray(String[]::new));
    }

    private static List<String> stages(List<UUID> ids) {
        return column(ids, "stage");
    }

    private static List<String> column(List<UUID> ids, String column) {
        return SharedDatabase.aboveTheWalls()
                .sql("select " + column + " from case_file where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    private static int answers(UUID id) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from case_answer where case_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private static int acts(List<UUID> ids, String action) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from audit_entry where subject_id = any (:ids) and action = :action")
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .param("action", action)
                .query(Integer.class)
                .single();
    }
}
