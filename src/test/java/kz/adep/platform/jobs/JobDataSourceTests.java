package kz.adep.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
@ExtendWith(OutputCaptureExtension.class)
class JobDataSourceTests {

    @Autowired
    private DataSource database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void absenceIsToldOnceAndTheReturnOnce(CapturedOutput output) throws SQLException {
        Switched switched = new Switched();
        JobDataSource jobs = new JobDataSource(switched);
        for (int poll = 0; poll < 5; poll++) {
            assertThatThrownBy(jobs::getConnection).isInstanceOf(SQLException.class);
        }
        switched.on = true;
        jobs.getConnection().close();
        jobs.getConnection().close();

        assertThat(output.getAll().split("has no database", -1)).hasSize(2);
        assertThat(output.getAll().split("has its database back", -1)).hasSize(2);
    }

    @Test
    void queueKeepsTheRightsOfTheLoginWhoeverActs() {
        DataSource jobs = new TransactionAwareDataSourceProxy(new JobDataSource(database));

        String role = ActingScope.call(
                SignedIn.commissionerOf(StateBodies.fresh()).actingAs(),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> JdbcClient.create(jobs)
                                .sql("select current_user")
                                .query(String.class)
                                .single()));

        assertThat(role).isEqualTo("adep_app");
    }

    /** A database that is away until it is switched on. */
    private final class Switched extends AbstractDataSource {

        private boolean on;

        @Override
        public Connection getConnection() throws SQLException {
            if (!on) {
                throw new SQLException("connection refused", "08001");
            }
            return database.getConnection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
