package kz.adep;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * Starts the whole application once for all test classes that wear this, on one migrated database without demo data.
 * Tests keep apart by working on a state body of their own: {@link StateBodies#fresh()} and {@link SignedIn}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "adep.home=${adep.test.home:target/test-home}/adep",
            // Fifty at once on two busy cores: who waits longer for a connection is told 503, which is another test.
            "spring.datasource.hikari.connection-timeout=30000",
            "adep.demo=false",
            "db-scheduler.enabled=false",
            "adep.intake.minimum-age=0s"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = SharedDatabase.class)
public @interface AdepTest {}
