package kz.adep.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import kz.adep.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseConfigurationTests {

    private static final String WHO = "select session_user::text";

    @TempDir
    static Path home;

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(EmbeddedDatabaseConfiguration.class, DatabaseStanding.class)
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
            .withPropertyValues(
                    "adep.home=" + home,
                    "spring.flyway.locations=classpath:db/none",
                    "spring.flyway.fail-on-missing-locations=false");

    @Test
    void servesAsApplicationAndMigratesAsOwner() {
        application.run(context -> {
            assertThat(sessionUser(context.getBean(DataSource.class))).isEqualTo("adep_app");
            assertThat(sessionUser(
                            context.getBean(Flyway.class).getConfiguration().getDataSource()))
                    .isEqualTo("adep_owner");
        });
    }

    @Test
    void namedServerIsUsedInstead() {
        var other = TestDatabase.fresh("named");
        application
                .withPropertyValues(
                        "spring.datasource.url=" + other.application().url(),
                        "spring.datasource.username=adep_app",
                        "spring.datasource.password=" + other.application().password(),
                        "spring.flyway.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedPostgres.class));
    }

    @Test
    void refusedLoginStopsTheStart() {
        var owner = TestDatabase.fresh("refused").owner();
        Sql.on(owner).run("create table owned (id int)");
        application
                .withPropertyValues(
                        "spring.datasource.url=" + owner.url(),
                        "spring.datasource.username=" + owner.user(),
                        "spring.datasource.password=" + owner.password(),
                        "spring.flyway.enabled=false")
                .run(context -> assertThat(context).getFailure().isInstanceOf(DatabaseRefusal.class));
    }

    @Test
    void embeddedServerCanBeSwitchedOff() {
        new ApplicationContextRunner()
                .withUserConfiguration(EmbeddedDatabaseConfiguration.class)
                .withPropertyValues("adep.database.embedded=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedPostgres.class));
    }

    @Test
    void refusalIsShownAsItsSentence() {
        var analysis = new RefusalAnalyzer().analyze(new IllegalStateException(new DatabaseRefusal("One sentence.")));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).isEqualTo("One sentence.");
    }

    private static String sessionUser(DataSource source) {
        return JdbcClient.create(source).sql(WHO).query(String.class).single();
    }
}
