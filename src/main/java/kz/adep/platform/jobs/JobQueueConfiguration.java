package kz.adep.platform.jobs;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job queue: db-scheduler on the application's own database, and what it says when that is away. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "db-scheduler.enabled", matchIfMissing = true)
class JobQueueConfiguration {

    @Bean
    DbSchedulerCustomizer jobDatabase(DataSource dataSource) {
        DataSource own = new JobDataSource(dataSource);
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<DataSource> dataSource() {
                return Optional.of(own);
            }
        };
    }

    @Bean
    JobTroubles jobTroubles() {
        return new JobTroubles();
    }
}
