package kz.adep.casework.service;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers who read which case: one row per reader, case and hour. */
@Service
public class AccessLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void read(UUID caseId) {
        jdbc.sql("""
                insert into case_access (state_body_id, case_id, account_id, hour)
                select state_body_id, id, adep_account(), :hour from case_file where id = :id
                on conflict do nothing""")
                .param("id", caseId)
                .param("hour", clock.instant().truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC))
                .update();
    }
}
