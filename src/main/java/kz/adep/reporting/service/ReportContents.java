package kz.adep.reporting.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.reporting.domain.Comment;
import kz.adep.reporting.domain.Figure;
import kz.adep.reporting.domain.QuarterlyReport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The figures of reports, and the Agency's comments; in the caller's transaction. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReportContents {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ReportContents(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    Map<String, Figure> figures(UUID reportId) {
        return figures(List.of(reportId)).getOrDefault(reportId, Map.of());
    }

    /** Those of several reports at once, by report and indicator. */
    Map<UUID, Map<String, Figure>> figures(Collection<UUID> reportIds) {
        Map<UUID, Map<String, Figure>> found = new HashMap<>();
        jdbc.sql("select * from report_figure where report_id = any (?)")
                .param(reportIds.toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("report_id", UUID.class), id -> new HashMap<>())
                            .put(row.getString("indicator"), figure(row));
                });
        return found;
    }

    void put(QuarterlyReport report, Collection<Figure> figures) {
        template.batchUpdate(
                """
                insert into report_figure (state_body_id, report_id, indicator, computed, manual, reason)
                values (?, ?, ?, ?, ?, ?) on conflict (state_body_id, report_id, indicator) do update
                   set computed = excluded.computed, manual = excluded.manual, reason = excluded.reason""",
                figures.stream()
                        .map(figure -> new Object[] {
                            report.stateBodyId(),
                            report.getId(),
                            figure.indicator(),
                            figure.computed(),
                            figure.manual(),
                            figure.reason()
                        })
                        .toList(),
                new int[] {
                    java.sql.Types.INTEGER,
                    java.sql.Types.OTHER,
                    java.sql.Types.VARCHAR,
                    java.sql.Types.BIGINT,
                    java.sql.Types.BIGINT,
                    java.sql.Types.VARCHAR
                });
    }

    /** The newest last. */
    List<Comment> comments(UUID reportId) {
        return jdbc.sql("select section, body, at from report_comment where report_id = ? order by at, section")
                .param(reportId)
                .query((row, number) -> new Comment(
                        row.getString("section"),
                        row.getString("body"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(QuarterlyReport report, Comment comment, UUID author) {
        jdbc.sql("insert into report_comment (state_body_id, report_id, id, section, body, author, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        report.stateBodyId(),
                        report.getId(),
                        UUID.randomUUID(),
                        comment.section(),
                        comment.body(),
                        author,
                        comment.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getString("indicator"),
                row.getObject("computed", Long.class),
                row.getObject("manual", Long.class),
                row.getString("reason"));
    }
}
