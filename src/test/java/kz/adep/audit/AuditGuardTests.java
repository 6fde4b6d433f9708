package kz.adep.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.adep.SharedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditGuardTests extends AuditDatabase {

    @BeforeEach
    void guardedTables() {
        SharedDatabase.aboveTheWalls().sql("""
                        create table guarded (state_body_id int, withheld boolean, note text);
                        create table guarded_child (state_body_id int, note text);
                        grant select, insert, update, delete on guarded, guarded_child to adep_office, adep_agency;
                        create constraint trigger guarded_audited after insert or update or delete on guarded
                            deferrable initially deferred for each row execute function audit_guard('withheld');
                        create constraint trigger guarded_child_audited after insert or update or delete on guarded_child
                            deferrable initially deferred for each row execute function audit_guard();
                        """).update();
    }

    @AfterEach
    void dropTables() {
        SharedDatabase.aboveTheWalls().sql("drop table guarded, guarded_child").update();
    }

    @Test
    void unauditedChangeIsRefusedAtCommit() {
        assertThatThrownBy(() -> run(office, () -> insert(false)))
                .hasStackTraceContaining("INSERT of guarded has no audit entry");
        assertThat(count()).isZero();
    }

    @Test
    void auditedChangeIsStored() {
        insertAudited(false);

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void entryOfAnEarlierTransactionDoesNotCount() {
        write("case.registered");

        assertThatThrownBy(() -> run(office, () -> insert(false))).hasStackTraceContaining("no audit entry");
    }

    @Test
    void entryInTheOtherChainDoesNotCount() {
        assertThatThrownBy(() -> run(agency, () -> {
                    insert(true);
                    trail.record(event("case.registered"));
                }))
                .hasStackTraceContaining("no audit entry");
    }

    @Test
    void unauditedUpdateAndDeletionAreRefused() {
        insertAudited(false);

        assertThatThrownBy(() -> run(office, () -> change("update guarded set note = 'y'")))
                .hasStackTraceContaining("UPDATE of guarded");
        assertThatThrownBy(() -> run(office, () -> change("delete from guarded")))
                .hasStackTraceContaining("DELETE of guarded");
    }

    @Test
    void childWithoutTheColumnIsContentWithEitherChain() {
        assertThatCode(() -> run(agency, () -> {
                    jdbc.sql("insert into guarded_child values (?, 'x')")
                            .param(body)
                            .update();
                    trail.record(event("message.sent").withheld(true));
                }))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> run(
                        office,
                        () -> jdbc.sql("insert into guarded_child values (?, 'x')")
                                .param(body)
                                .update()))
                .hasStackTraceContaining("no audit entry");
    }

    private void insertAudited(boolean withheld) {
        run(office, () -> {
            insert(withheld);
            trail.record(event("case.registered").withheld(withheld));
        });
    }

    private void insert(boolean withheld) {
        jdbc.sql("insert into guarded values (?, ?, 'x')")
                .params(body, withheld)
                .update();
    }

    private void change(String sql) {
        jdbc.sql(sql + " where state_body_id = ?").param(body).update();
    }

    private int count() {
        return as(
                office,
                () -> jdbc.sql("select count(*) from guarded where state_body_id = ?")
                        .param(body)
                        .query(Integer.class)
                        .single());
    }
}
