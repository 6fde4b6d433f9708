package kz.adep.account.service;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many there are: what one asks for another agrees to, and somebody has to be the first. */
@Component
public class Administrators {

    /** Who closes the account of the second is not alone at once: others have time to notice. */
    private static final Duration STILL_COUNTED = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean demo;

    Administrators(JdbcClient jdbc, Clock clock, @Value("${adep.demo:false}") boolean demo) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.demo = demo;
    }

    /** Whether there is only one, so that nobody can agree with him. */
    public boolean areOne() {
        return jdbc.sql("""
                        select count(*) = 1 from staff_account
                         where role = 'ADMINISTRATOR' and (:demo or not demo)
                           and (disabled_at is null or disabled_at > :since)""")
                .param("demo", demo)
                .param("since", clock.instant().minus(STILL_COUNTED).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
