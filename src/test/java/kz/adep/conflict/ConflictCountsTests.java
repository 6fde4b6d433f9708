package kz.adep.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AdepTest
class ConflictCountsTests {

    private static final YearMonth FEBRUARY = Conflicts.MARCH.minusMonths(1);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ConflictCounts counts;

    @Autowired
    private Interventions interventions;

    private ConflictOffice office;

    @BeforeEach
    void ownOffice() {
        office = new ConflictOffice(application);
    }

    @Test
    void agencyCountsWhatBeganInTheSpan() {
        office.record(Conflicts.on(LocalDate.of(2026, 1, 31)));
        office.record(Conflicts.on(LocalDate.of(2026, 2, 1)));
        office.record(Conflicts.on(LocalDate.of(2026, 3, 31)));
        office.record(Conflicts.on(LocalDate.of(2026, 4, 1)));

        assertThat(count()).isEqualTo(new BodyCount(office.body, 2, 0, 2));
    }

    @Test
    void bodyThatConfirmedNothingIsListed() {
        assertThat(count()).isEqualTo(new BodyCount(office.body, 0, 0, 2));
    }

    @Test
    void countIsCompleteOnceEveryMonthIsConfirmed() {
        office.record(Conflicts.usual());
        office.confirm(FEBRUARY, 0);
        assertThat(count().isComplete()).isFalse();

        office.confirm(Conflicts.MARCH, 1);

        assertThat(count()).isEqualTo(new BodyCount(office.body, 1, 2, 2));
    }

    @Test
    void laterConflictReopensItsMonthOnly() {
        office.confirm(FEBRUARY, 0);
        office.confirm(Conflicts.MARCH, 0);

        office.record(Conflicts.usual());

        assertThat(count()).isEqualTo(new BodyCount(office.body, 1, 1, 2));
    }

    @Test
    void correctedMonthMovesTheCountAndReopensBothMonths() {
        UUID id = office.record(Conflicts.usual());
        office.confirm(FEBRUARY, 0);
        office.confirm(Conflicts.MARCH, 1);

        office.run(() -> office.desk.correct(id, Conflicts.on(FEBRUARY.atDay(20)), 0));

        assertThat(count()).isEqualTo(new BodyCount(office.body, 1, 0, 2));
        assertThat(byAgency(() -> counts.began(FEBRUARY, FEBRUARY))).contains(new BodyCount(office.body, 1, 0, 1));
    }

    @Test
    void correctionThatLeavesTheNumberLeavesTheConfirmation() {
        UUID id = office.record(Conflicts.usual());
        office.confirm(Conflicts.MARCH, 1);

        office.run(() -> office.desk.correct(id, Conflicts.of(Conflicts.MARCH.atDay(3), "MANAGER"), 0));

        assertThat(count().monthsConfirmed()).isEqualTo(1);
        assertThat(count().conflicts()).isEqualTo(1);
    }

    @Test
    void struckConflictCountsNoMore() {
        UUID id = office.record(Conflicts.usual());

        office.run(() -> office.desk.strike(id, "Екі рет енгізілген", 0));

        assertThat(count().conflicts()).isZero();
    }

    @Test
    void officeCountsItsOwnOnly() {
        new ConflictOffice(application).record(Conflicts.usual());
        office.record(Conflicts.usual());

        List<BodyCount> own = office.acting(() -> counts.began(FEBRUARY, Conflicts.MARCH));

        assertThat(own).containsExactly(new BodyCount(office.body, 1, 0, 2));
    }

    @Test
    void monthsOfAnOfficeHaveNoGaps() {
        office.record(Conflicts.usual());
        office.confirm(FEBRUARY, 0);

        assertThat(office.acting(() -> counts.ofOwnOffice(FEBRUARY, Conflicts.MARCH)))
                .containsExactly(
                        new ConflictCounts.MonthCount(FEBRUARY, 0, true),
                        new ConflictCounts.MonthCount(Conflicts.MARCH, 1, false));
    }

    @Test
    void visitorCountsNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ActingScope.call(ActingAs.visitor(), () -> counts.began(FEBRUARY, Conflicts.MARCH)));
    }

    @Test
    void firstInterventionOfTheKindWithinTheSpanIsTold() {
        office.undertake(Conflicts.coaching(LocalDate.of(2025, 12, 1)));
        office.undertake(Conflicts.coaching(LocalDate.of(2026, 3, 20)));
        office.undertake(Conflicts.coaching(LocalDate.of(2026, 2, 20)));
        office.undertake(Conflicts.undertaking(InterventionKind.TRAINING, LocalDate.of(2026, 1, 5)));

        assertThat(firstCoaching()).containsEntry(office.body, FEBRUARY);
    }

    @Test
    void struckInterventionIsNone() {
        UUID id = office.undertake(Conflicts.coaching(LocalDate.of(2026, 2, 20)));

        office.run(() -> office.interventions.strike(id, "Өткен жоқ", 0));

        assertThat(firstCoaching()).doesNotContainKey(office.body);
    }

    private Map<Integer, YearMonth> firstCoaching() {
        return byAgency(
                () -> interventions.firstPerBody(InterventionKind.COACHING, YearMonth.of(2026, 1), Conflicts.MARCH));
    }

    private BodyCount count() {
        return byAgency(() -> counts.began(FEBRUARY, Conflicts.MARCH)).stream()
                .filter(count -> count.stateBodyId() == office.body)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T byAgency(java.util.function.Supplier<T> work) {
        return ActingScope.call(SignedIn.agencyOfficer().actingAs(), work);
    }
}
