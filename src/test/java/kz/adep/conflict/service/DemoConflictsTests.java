package kz.adep.conflict.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.audit.AuditVerification;
import kz.adep.conflict.BodyCount;
import kz.adep.conflict.ConflictCounts;
import kz.adep.conflict.InterventionKind;
import kz.adep.conflict.Interventions;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoConflictsTests {

    @Autowired
    private DemoConflicts demo;

    @Autowired
    private ConflictCounts counts;

    @Autowired
    private Interventions interventions;

    @Autowired
    private AuditVerification audit;

    @Autowired
    private Clock clock;

    private int coached;
    private int uncoached;
    private int incomplete;

    @BeforeAll
    void filled() {
        coached = StateBodies.fresh();
        uncoached = StateBodies.fresh();
        incomplete = StateBodies.fresh();
        demo.fill(coached, true, true);
        demo.fill(uncoached, false, true);
        demo.fill(incomplete, false, false);
    }

    @Test
    void yearBeforeAndYearAfterTheCoachingAreComplete() {
        assertThat(count(coached, 24, 13).isComplete()).isTrue();
        assertThat(count(coached, 12, 1).isComplete()).isTrue();
        assertThat(count(uncoached, 24, 1).isComplete()).isTrue();
    }

    @Test
    void monthLeftOpenKeepsABodyOut() {
        assertThat(count(incomplete, 24, 13).isComplete()).isTrue();
        assertThat(count(incomplete, 12, 1).isComplete()).isFalse();
    }

    @Test
    void coachingFellIntoTheMiddleOfTheLastThreeHalfYears() {
        YearMonth running = monthsAgo((monthsAgo(0).getMonthValue() - 1) % 6);

        Map<Integer, YearMonth> first = asOffice(
                coached, () -> interventions.firstPerBody(InterventionKind.COACHING, monthsAgo(26), monthsAgo(0)));

        assertThat(first.get(coached)).isBetween(running.minusMonths(12), running.minusMonths(7));
    }

    @Test
    void loadingAgainAddsNothing() {
        BodyCount before = count(coached, 24, 0);

        demo.fill(coached, true, true);

        assertThat(count(coached, 24, 0)).isEqualTo(before);
        assertThat(before.conflicts()).isBetween(8, 60);
    }

    @Test
    void auditTrailHolds() {
        assertThat(List.of(coached, uncoached, incomplete))
                .allSatisfy(body -> assertThat(
                                ActingScope.call(SignedIn.administrator().actingAs(), () -> audit.verify(body, false)))
                        .matches(verification -> verification.isIntact()));
    }

    @Test
    void talliesEqualARecount() {
        assertThat(number("select sum(number) from conflict_tally where state_body_id = ?"))
                .isEqualTo(number("select count(*) from conflict where state_body_id = ?"));
    }

    private BodyCount count(int body, int fromMonthsAgo, int untilMonthsAgo) {
        return asOffice(body, () -> counts.began(monthsAgo(fromMonthsAgo), monthsAgo(untilMonthsAgo)))
                .get(0);
    }

    private static <T> T asOffice(int body, java.util.function.Supplier<T> work) {
        return ActingScope.call(ActingAs.office(body, new java.util.UUID(0, 1)), work);
    }

    private YearMonth monthsAgo(int months) {
        return YearMonth.now(clock).minusMonths(months);
    }

    private long number(String sql) {
        return SharedDatabase.aboveTheWalls()
                .sql(sql)
                .param(coached)
                .query(Long.class)
                .single();
    }
}
