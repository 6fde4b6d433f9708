package kz.adep;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Starts the whole application with its real server on a free port, on the database of all {@link AdepTest}s. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "adep.home=${adep.test.home:target/test-home}/adep",
            "adep.demo=false",
            "db-scheduler.enabled=false",
            "adep.intake.minimum-age=0s"
        })
@ContextConfiguration(initializers = SharedDatabase.class)
public @interface AdepServerTest {}
