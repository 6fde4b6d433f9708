package kz.adep.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.conflict.ConflictOffice;
import kz.adep.evaluation.service.OwnStudies;
import kz.adep.evaluation.service.StudyPublication;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
class StudyWallsTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private OwnStudies own;

    @Autowired
    private Studies studies;

    @Autowired
    private StudyPublication publication;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private StudyOffices offices;

    @BeforeEach
    void ownOffices() {
        offices = new StudyOffices(application);
    }

    @Test
    void officeSeesItsOwnLineAndNoOther() {
        ConflictOffice first = offices.studied(4, 1);
        ConflictOffice second = offices.control(2, 3);
        offices.frozen();

        assertThat(bodies(first.commissioner.actingAs())).containsOnly(first.body);
        assertThat(bodies(second.commissioner.actingAs())).containsOnly(second.body);
    }

    @Test
    void ownLineTellsGroupAndChange() {
        ConflictOffice first = offices.studied(4, 1);
        offices.control(2, 3);
        offices.frozen();

        OwnStudies.OwnLine line = first.acting(own::ofOwnBody).get(0);

        assertThat(line.unit().arm()).isEqualTo(Arm.STUDY);
        assertThat(line.unit().change()).isEqualByComparingTo("3");
    }

    @Test
    void draftIsHiddenFromTheOffice() {
        ConflictOffice first = offices.studied(4, 1);
        offices.draft();

        assertThat(first.acting(own::ofOwnBody)).isEmpty();
    }

    @Test
    void officeReadsNoSalt() {
        ConflictOffice first = offices.studied(4, 1);

        refusedTo(first.commissioner.actingAs(), "select salt from study").hasMessageContaining("permission denied");
    }

    @Test
    void officeWritesNothing() {
        ConflictOffice first = offices.studied(4, 1);

        refusedTo(first.commissioner.actingAs(), "update study_unit set remark = 'x'")
                .hasMessageContaining("permission denied");
    }

    @Test
    void publicSeesNeitherOfficesNorCounts() {
        for (String column : List.of("state_body_id", "label", "before", "after", "change", "remark")) {
            refusedTo(ActingAs.visitor(), "select " + column + " from study_unit")
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void publicSeesNoChangeOfWhoIsExcluded() {
        String code = offices.published();

        List<String> changes = inTransaction(
                ActingAs.visitor(),
                () -> jdbc.sql("select published_change::text from study_unit where exclusion is not null")
                        .query(String.class)
                        .list());

        assertThat(changes).isNotEmpty().containsOnlyNulls();
        assertThat(asVisitor(code).excluded()).allMatch(unit -> unit.change() == null);
    }

    @Test
    void publicWorksOutTheSameResult() {
        String code = offices.published();

        assertThat(asVisitor(code).result().atMin())
                .isEqualTo(offices.study(code).result().atMin());
        assertThat(asVisitor(code).isIntact()).isTrue();
    }

    @Test
    void frozenStudyIsHiddenFromThePublic() {
        offices.five();
        String code = offices.frozen();

        assertThat(ActingScope.call(ActingAs.visitor(), () -> studies.find(code)))
                .isEmpty();
    }

    @Test
    void withdrawnStudyShowsThePublicItsReasonAndNoFigures() {
        String code = offices.published();
        offices.run(() -> publication.withdraw(code, "Тізілім түзетілді"));

        Study withdrawn = ActingScope.call(
                ActingAs.visitor(), () -> studies.withdrawn(code).orElseThrow());

        assertThat(ActingScope.call(ActingAs.visitor(), () -> studies.find(code)))
                .isEmpty();
        assertThat(withdrawn.units()).isEmpty();
        assertThat(Objects.requireNonNull(withdrawn.publication()).reason()).isEqualTo("Тізілім түзетілді");
    }

    @Test
    void nobodyChangesAFrozenStudy() {
        offices.studied(4, 1);
        offices.control(2, 3);
        String code = offices.frozen();

        refusedTo(offices.officer.actingAs(), "update study set title_kk = 'x' where code = '" + code + "'")
                .hasMessageContaining("is frozen");
        refusedTo(offices.officer.actingAs(), "update study set stage = 'DRAFT' where code = '" + code + "'")
                .hasMessageContaining("is frozen");
    }

    @Test
    void nobodyChangesAFrozenUnit() {
        offices.studied(4, 1);
        offices.control(2, 3);
        int id = offices.study(offices.frozen()).id();

        for (String act : List.of(
                "update study_unit set after = 0, change = before where study_id = " + id,
                "delete from study_unit where study_id = " + id,
                "insert into study_unit (study_id, position, arm, change) values (" + id + ", 999, 'STUDY', 1)")) {
            refusedTo(offices.officer.actingAs(), act).hasMessageContaining("are frozen");
        }
    }

    @Test
    void evenAboveTheWallsTheTriggerHolds() {
        assertThatThrownBy(() -> SharedDatabase.aboveTheWalls()
                        .sql("update study_unit set change = 99 where study_id = 1")
                        .update())
                .hasMessageContaining("are frozen");
    }

    private List<Integer> bodies(ActingAs actingAs) {
        return inTransaction(
                actingAs,
                () -> jdbc.sql("select state_body_id from study_unit")
                        .query(Integer.class)
                        .list());
    }

    private Study asVisitor(String code) {
        return ActingScope.call(ActingAs.visitor(), () -> studies.get(code));
    }

    private AbstractThrowableAssert<?, ?> refusedTo(ActingAs actingAs, String sql) {
        return assertThatThrownBy(
                        () -> inTransaction(actingAs, () -> jdbc.sql(sql).update()))
                .rootCause();
    }

    private <T> T inTransaction(ActingAs actingAs, Supplier<T> work) {
        return ActingScope.call(actingAs, () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }
}
