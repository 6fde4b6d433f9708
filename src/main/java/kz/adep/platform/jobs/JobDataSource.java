package kz.adep.platform.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The database as the job queue sees it: with the login's own rights, whoever acts. As another object than the one that
 * transactions are bound to, it never joins theirs. It tells once that the database is away, and once that it is back:
 * the queue asks every few seconds.
 */
class JobDataSource extends DelegatingDataSource {

    private static final Logger log = LoggerFactory.getLogger(JobDataSource.class);

    private final AtomicBoolean away = new AtomicBoolean();

    JobDataSource(DataSource database) {
        super(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            Connection connection = super.getConnection();
            if (away.compareAndSet(true, false)) {
                log.info("The job queue has its database back.");
            }
            return connection;
        } catch (SQLException failure) {
            if (away.compareAndSet(false, true)) {
                log.warn("The job queue has no database and waits for it: {}", failure.getMessage());
            }
            throw failure;
        }
    }
}
