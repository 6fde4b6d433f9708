package kz.adep.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.discipline.domain.Proceedings;
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
class ProceedingWallsTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Misconduct office;
    private UUID proceeding;

    @BeforeEach
    void anOffice() {
        office = new Misconduct(application);
        proceeding = office.recommended("MINOR", "REMARK");
    }

    @Test
    void officeAndItsHeadReadTheirOwn() {
        assertThat(sees(office.commissioner.actingAs(), proceeding)).isTrue();
        assertThat(sees(office.head.actingAs(), proceeding)).isTrue();
    }

    @Test
    void foreignOfficeAndTheAgencySeeNothing() {
        Misconduct foreign = new Misconduct(application);

        assertThat(sees(foreign.commissioner.actingAs(), proceeding)).isFalse();
        assertThat(sees(SignedIn.agencyOfficer().actingAs(), proceeding)).isFalse();
        for (String part : new String[] {"proceeding_event", "proceeding_term", "limitation_pause"}) {
            assertThat(rows(foreign.commissioner.actingAs(), part)).as(part).isZero();
        }
    }

    @Test
    void withheldProceedingIsTheAgencysAlone() {
        UUID complaint = office.withheld();
        SignedIn officer = SignedIn.agencyOfficer();
        UUID withheld = ActingScope.call(
                officer.actingAs(),
                () -> office.desk.open(complaint, office.about("Оспанов", "", "MINOR", "COMMISSIONER")));

        assertThat(sees(officer.actingAs(), withheld)).isTrue();
        assertThat(sees(office.commissioner.actingAs(), withheld)).isFalse();
        assertThat(sees(office.head.actingAs(), withheld)).isFalse();
    }

    @Test
    void databaseRefusesTheOrderOfWhoHandledIt() {
        SignedIn officer = SignedIn.agencyOfficer();
        UUID id = office.admittedAtTheAgency(officer);
        String order = "update proceeding set ordered_on = opened_on, order_number = '1', ordered_by = ? where id = ?";

        assertThatThrownBy(() -> change(officer, order, officer.staff().accountId(), id))
                .hasStackTraceContaining("proceeding_four_eyes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proceeding", "proceeding_event", "proceeding_term", "limitation_pause", "conduct_entry"})
    void visitorReadsNothing(String table) {
        assertThatThrownBy(() -> rows(ActingAs.visitor(), table)).hasStackTraceContaining("permission denied");
    }

    @Test
    void bodyDoesNotReadTheTally() {
        assertThatThrownBy(() -> rows(office.commissioner.actingAs(), "proceeding_tally"))
                .hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update proceeding set facts = 'x'",
                "update proceeding_event set words = 'x'",
                "update proceeding_term set length = 1"
            })
    void changeWithoutAnAuditEntryIsRefused(String sql) {
        assertThatThrownBy(() -> change(sql)).hasStackTraceContaining("has no audit entry");
    }

    @Test
    void nobodyDeletes() {
        assertThatThrownBy(() -> change("delete from proceeding")).hasStackTraceContaining("permission denied");
    }

    private boolean sees(ActingAs who, UUID id) {
        return ActingScope.call(who, () -> proceedings.findById(id)).isPresent();
    }

    private int rows(ActingAs who, String table) {
        return ActingScope.call(
                who,
                () -> Objects.requireNonNull(new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single())));
    }

    private void change(String sql) {
        change(office.commissioner, sql);
    }

    private void change(SignedIn who, String sql, Object... parameters) {
        ActingScope.run(
                who.actingAs(),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(
                                status -> jdbc.sql(sql).params(parameters).update()));
    }
}
