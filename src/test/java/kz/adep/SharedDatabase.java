package kz.adep;

import kz.adep.platform.database.EmbeddedPostgres.Login;
import kz.adep.platform.database.TestServer;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of all {@link AdepTest}s and {@link AdepServerTest}s. */
public final class SharedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "adep_shared";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = Once.DATABASE;
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.application().url(),
                        "spring.datasource.username=" + database.application().user(),
                        "spring.datasource.password=" + database.application().password(),
                        "spring.flyway.url=" + database.owner().url(),
                        "spring.flyway.user=" + database.owner().user(),
                        "spring.flyway.password=" + database.owner().password())
                .applyTo(context);
    }

    /**
     * Several applications of one test run share it: the second must not drop what the first works on. Migrated at once,
     * because the fields of a test are filled before its application starts.
     */
    private static final class Once {

        static final TestDatabase DATABASE = migrated();

        static Login superuser() {
            return TestServer.running().superuser(NAME);
        }

        private static TestDatabase migrated() {
            TestDatabase database = TestDatabase.fresh(NAME);
            Login owner = database.owner();
            Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return database;
        }
    }

    /** Above every wall: to arrange what a test needs and to look at what was stored, in autocommit. */
    public static JdbcClient aboveTheWalls() {
        Login login = Once.superuser();
        return JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }
}
