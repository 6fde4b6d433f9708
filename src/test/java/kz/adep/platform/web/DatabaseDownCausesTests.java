package kz.adep.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hibernate.TransactionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseDownCausesTests {

    @Test
    void poolWithoutAConnectionIsTheDatabaseAway() {
        assertThat(DatabaseDown.caused(new CannotCreateTransactionException("no connection")))
                .isTrue();
    }

    @Test
    void serverThatShutsDownIsTheDatabaseAway() {
        assertThat(DatabaseDown.caused(new IllegalStateException(new SQLException("terminating", "57P01"))))
                .isTrue();
    }

    @Test
    void rollbackOnABrokenConnectionIsTheDatabaseAway() {
        var rollback = new TransactionException("rollback failed", new SQLException("Connection is closed"));

        assertThat(DatabaseDown.caused(new JpaSystemException(rollback))).isTrue();
    }

    @Test
    void errorThatARollbackHidIsFound() {
        var failed = new TransactionSystemException("rollback failed");
        failed.initApplicationException(new CannotCreateTransactionException("no connection"));

        assertThat(DatabaseDown.caused(failed)).isTrue();
    }

    @Test
    void refusedCommitIsNotTheDatabaseAway() {
        var refused = new SQLException("INSERT of case_file has no audit entry", "23000");

        assertThat(DatabaseDown.caused(new DataIntegrityViolationException("refused", refused)))
                .isFalse();
    }
}
