package kz.adep.platform.database;

import java.nio.file.Path;
import kz.adep.platform.database.EmbeddedPostgres.Login;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Serves from the embedded PostgreSQL unless the operator names a server of his own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "adep.database.embedded", matchIfMissing = true)
@Conditional(EmbeddedDatabaseConfiguration.NoServerNamed.class)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(@Value("${adep.home:.adep}") String home) {
        return EmbeddedPostgres.start(Path.of(home));
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedPostgres postgres) {
        return new ApplicationConnection(postgres.application());
    }

    @Bean
    FlywayConnectionDetails migrationConnection(EmbeddedPostgres postgres) {
        return new MigrationConnection(postgres.owner());
    }

    static final class NoServerNamed extends NoneNestedConditions {

        NoServerNamed() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static final class ServerNamed {}
    }

    private record ApplicationConnection(Login login) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return login.url();
        }

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }

    private record MigrationConnection(Login login) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return login.url();
        }

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }
}
