package kz.adep.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import kz.adep.seed.service.Batch;
import kz.adep.seed.service.BulkTables;
import kz.adep.seed.service.Inventor;
import kz.adep.seed.service.Plan;
import kz.adep.seed.service.Standing;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Loads invented cases as the owner of the database, past the walls and the triggers, in one transaction: numbers, terms,
 * seals, tallies, the search index and the audit chains are written as the application would have written them, and a
 * load cut short leaves nothing. The last entry of the deployment's chain says that it was done.
 */
@Service
public class Seeding {

    private static final Logger log = LoggerFactory.getLogger(Seeding.class);

    private final Flyway flyway;
    private final Inventor inventor;
    private final Clock clock;

    Seeding(Flyway flyway, Inventor inventor, Clock clock) {
        this.flyway = flyway;
        this.inventor = inventor;
        this.clock = clock;
    }

    public void seed(SeedOrder order) {
        DataSource owner = flyway.getConfiguration().getDataSource();
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            load(connection, order);
            connection.commit();
            connection.setAutoCommit(true);
            log.info("Collecting the statistics of the tables");
            try (Statement statement = connection.createStatement()) {
                statement.execute("vacuum (analyze)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the cases were not seeded: " + e.getMessage(), e);
        }
    }

    private void load(Connection connection, SeedOrder order) throws SQLException {
        BulkTables tables = new BulkTables(connection);
        tables.open();
        Standing standing = new Standing(connection);
        standing.refuseTrueCases(order.certain());
        List<Integer> bodies = standing.bodies(order.bodies());
        Plan plan = new Plan(bodies, order.cases(), LocalDate.now(clock));
        write(connection, plan, standing);
        log.info("Indexing the texts for the search");
        tables.indexTexts(inventor.vocabulary());
        log.info("Building the other indexes again");
        tables.close();
    }

    /** Invents the next batch while the database stores the last one. */
    private void write(Connection connection, Plan plan, Standing standing) throws SQLException {
        ExecutorService ahead = Executors.newSingleThreadExecutor();
        try {
            inventor.begin(plan, standing);
            Future<Batch> next = ahead.submit(inventor::next);
            long done = 0;
            for (Batch batch = get(next); !batch.isEmpty(); batch = get(next)) {
                next = ahead.submit(inventor::next);
                done += batch.size();
                batch.store(connection);
                log.info("{} of {} cases", done, plan.cases());
            }
            inventor.end().store(connection);
        } finally {
            ahead.shutdownNow();
        }
    }

    private static Batch get(Future<Batch> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
