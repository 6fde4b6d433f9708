package kz.adep.platform.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
class WallDialectTests {

    private static final ActingAs OFFICE = ActingAs.office(120, UUID.randomUUID());

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void transactionTakesTheRoleOfWhoActs() {
        assertThat(ActingScope.call(OFFICE, this::roleInTransaction)).isEqualTo("adep_office");
        assertThat(ActingScope.call(ActingAs.visitor(), this::roleInTransaction))
                .isEqualTo("adep_public");
    }

    @Test
    void pooledConnectionForgetsTheRole() {
        for (int i = 0; i < 20; i++) {
            ActingScope.call(OFFICE, this::roleInTransaction);
        }

        assertThat(role()).isEqualTo("adep_app");
    }

    /** Whatever PostgreSQL thinks of a small table: a plan made anew costs more than the page it is for. */
    @Test
    void plansAreKept() {
        assertThat(jdbc.sql("show plan_cache_mode").query(String.class).single())
                .isEqualTo("force_generic_plan");
    }

    @Test
    void rollbackForgetsTheRoleAndFreesTheScope() {
        assertThatThrownBy(() -> ActingScope.run(OFFICE, this::fail)).hasMessage("on purpose");

        assertThat(role()).isEqualTo("adep_app");
        assertThat(ActingScope.call(ActingAs.visitor(), this::roleInTransaction))
                .isEqualTo("adep_public");
    }

    @Test
    void casesAreClosedOutsideATransaction() {
        assertThatThrownBy(() ->
                        jdbc.sql("select id from case_file").query(UUID.class).list())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void casesAreClosedToTheApplicationItself() {
        assertThatThrownBy(() ->
                        ActingScope.call(ActingAs.service(), () -> inTransaction("select count(*) from case_file")))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void scopeCannotChangeInsideATransaction() {
        assertThatThrownBy(() -> ActingScope.run(
                        OFFICE,
                        () -> new TransactionTemplate(transactions)
                                .executeWithoutResult(status -> ActingScope.run(ActingAs.visitor(), () -> {}))))
                .hasMessageContaining("cannot change");
    }

    private void fail() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            throw new IllegalArgumentException("on purpose");
        });
    }

    private String roleInTransaction() {
        return inTransaction("select current_user");
    }

    private String inTransaction(String query) {
        return new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(query).query(String.class).single());
    }

    private String role() {
        return jdbc.sql("select current_user").query(String.class).single();
    }
}
