package kz.adep.reporting.service;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What published reports say; the public may not read why a figure was corrected. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class PublishedFigures {

    private final JdbcClient jdbc;

    PublishedFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<String, Long> values(UUID reportId) {
        Map<String, Long> values = new HashMap<>();
        jdbc.sql("select indicator, coalesce(manual, computed) as value from report_figure where report_id = ?"
                        + " and coalesce(manual, computed) is not null")
                .param(reportId)
                .query(row -> {
                    values.put(row.getString("indicator"), row.getLong("value"));
                });
        return values;
    }
}
