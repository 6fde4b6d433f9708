package kz.adep.casework.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.audit.AuditVerification;
import kz.adep.casework.CaseFilter;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoCasesTests {

    /** So many that no chance of the draw, which the body decides, leaves one of the things looked for out. */
    private static final int CASES = 300;

    @Autowired
    private DemoCases demo;

    @Autowired
    private Inbox inbox;

    @Autowired
    private AuditVerification audit;

    private int body;
    private ActingAs commissioner;

    @BeforeAll
    void filled() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body).actingAs();
        demo.fill(body, CASES);
    }

    @Test
    void everyKindEveryChannelAndNearlyEveryOutcomeOccurs() {
        assertThat(different("kind")).isEqualTo(3);
        assertThat(different("channel")).isEqualTo(5);
        assertThat(different("identity")).isEqualTo(3);
        assertThat(different("outcome")).isGreaterThanOrEqualTo(7);
        assertThat(different("subject")).isGreaterThanOrEqualTo(25);
    }

    /** Of an anonymous one only the hour of receipt is kept. */
    @Test
    void numbersFollowTheOrderOfReceiptWithoutGaps() {
        List<Integer> numbers = SharedDatabase.aboveTheWalls()
                .sql("select register_number from case_file where state_body_id = :body and register_year ="
                        + " (select max(register_year) - 1 from case_file where state_body_id = :body)"
                        + " order by date_trunc('hour', received_at), register_number")
                .param("body", body)
                .query(Integer.class)
                .list();

        assertThat(numbers)
                .isNotEmpty()
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void someAreOpenSomeOverdueAndFewWereClosedLate() {
        assertThat(count("tab=OPEN")).isBetween(8L, CASES / 3L);
        assertThat(count("tab=OVERDUE")).isPositive();
        assertThat(number("closed_on > due")).isBetween(1L, CASES / 8L);
    }

    @Test
    void nothingHappensBeforeItsTimeOrInTheFuture() {
        assertThat(number("closed_on < registered_on or closed_on > current_date or received_at > now()"))
                .isZero();
        assertThat(number("kind <> 'CONSULTATION' and due is null")).isZero();
    }

    @Test
    void closedCasesHaveAnAnswerUnlessWithdrawn() {
        assertThat(number("stage = 'CLOSED' and outcome <> 'WITHDRAWN' and not exists (select from case_answer a"
                        + " where a.case_id = case_file.id and a.sent_on = closed_on and a.body <> '')"))
                .isZero();
    }

    @Test
    void tallyHoldsWhatTheCasesSay() {
        Long tally = SharedDatabase.aboveTheWalls()
                .sql("select sum(number) from case_tally where state_body_id = ? and fact = 'CLOSED'")
                .param(body)
                .query(Long.class)
                .single();

        assertThat(tally).isEqualTo(count("tab=CLOSED"));
    }

    @Test
    void auditTrailHolds() {
        boolean intact = ActingScope.call(SignedIn.administrator().actingAs(), () -> audit.verify(body, false))
                .isIntact();

        assertThat(intact).isTrue();
    }

    @Test
    void secondLoadAddsNothing() {
        long before = count("late=false");

        demo.fill(body, CASES);

        assertThat(count("late=false")).isEqualTo(before);
    }

    private long count(String formula) {
        String[] pair = formula.split("=");
        CaseFilter filter = CaseFilter.parse(java.util.Map.of(pair[0], pair[1]));
        return ActingScope.call(commissioner, () -> inbox.count(filter));
    }

    private long different(String column) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(distinct " + column + ") from case_file where state_body_id = ?")
                .param(body)
                .query(Long.class)
                .single();
    }

    private long number(String condition) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from case_file where state_body_id = ? and (" + condition + ")")
                .param(body)
                .query(Long.class)
                .single();
    }
}
