package kz.adep.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.conflict.domain.ConflictRegister;
import kz.adep.conflict.domain.InterventionRegister;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
class ConflictWallsTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ConflictRegister conflicts;

    @Autowired
    private InterventionRegister interventions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private ConflictOffice office;
    private UUID conflict;
    private UUID intervention;

    @BeforeEach
    void ownOffice() {
        office = new ConflictOffice(application);
        conflict = office.record(Conflicts.usual());
        intervention = office.undertake(Conflicts.coaching(Conflicts.MARCH.atDay(1)));
        office.confirm(Conflicts.MARCH.minusMonths(1), 0);
    }

    @Test
    void officeReadsItsOwn() {
        assertThat(office.acting(() -> conflicts.findById(conflict))).isPresent();
        assertThat(ActingScope.call(
                        SignedIn.headOf(office.body).actingAs(), () -> interventions.findById(intervention)))
                .isPresent();
    }

    @Test
    void foreignOfficeSeesNothing() {
        ConflictOffice foreign = new ConflictOffice(application);

        assertThat(foreign.acting(() -> conflicts.findById(conflict))).isEmpty();
        assertThat(foreign.acting(() -> interventions.findById(intervention))).isEmpty();
        for (String table : List.of("conflict_tally", "conflict_month", "intervention_tally")) {
            assertThat(rows(foreign.commissioner.actingAs(), table)).as(table).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"conflict", "intervention"})
    void agencyReadsNoContents(String table) {
        assertThatThrownBy(() -> rows(SignedIn.agencyOfficer().actingAs(), table))
                .hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conflict_tally", "conflict_month", "intervention_tally"})
    void agencyReadsTheNumbers(String table) {
        assertThat(rows(SignedIn.agencyOfficer().actingAs(), table)).isPositive();
    }

    @Test
    void agencyDoesNotReadWhoConfirmed() {
        assertThatThrownBy(() ->
                        query(SignedIn.agencyOfficer().actingAs(), "select count(confirmed_by) from conflict_month"))
                .hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conflict", "conflict_month", "conflict_tally", "intervention", "intervention_tally"})
    void visitorReadsNothing(String table) {
        assertThatThrownBy(() -> rows(ActingAs.visitor(), table)).hasStackTraceContaining("permission denied");
    }

    @Test
    void nobodyDeletes() {
        assertThatThrownBy(() -> office.run(() -> conflicts.deleteById(conflict)))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void officeDoesNotWriteTheTallies() {
        assertThatThrownBy(() -> office.run(() -> change("update conflict_tally set number = 0")))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void changeWithoutAnAuditEntryIsRefused() {
        assertThatThrownBy(() -> office.run(() -> change("update conflict set people = 9")))
                .hasStackTraceContaining("has no audit entry");
        assertThatThrownBy(() -> office.run(() -> change("update conflict_month set confirmed = false")))
                .hasStackTraceContaining("has no audit entry");
    }

    @Test
    void actsStandInTheTrailWithoutContents() {
        List<String> entries = SharedDatabase.aboveTheWalls()
                .sql("select action || ' ' || fields from audit_entry where state_body_id = ? order by seq")
                .param(office.body)
                .query(String.class)
                .list();

        assertThat(entries)
                .containsExactly(
                        "conflict.recorded {}",
                        "conflict.intervention.recorded {\"kind\":\"COACHING\"}",
                        "conflict.month.confirmed {\"number\":\"0\"}");
    }

    private int rows(ActingAs who, String table) {
        return query(who, "select count(state_body_id) from " + table);
    }

    private int query(ActingAs who, String sql) {
        return ActingScope.call(
                who,
                () -> java.util.Objects.requireNonNull(new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql(sql).query(Integer.class).single())));
    }

    private void change(String sql) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.sql(sql).update());
    }
}
