package kz.adep.casework.service.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.adep.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the reader of a case was writing in it: found again on the next visit, gone when it is sent. */
@Service
public class CaseDrafts {

    /** The texts of the page of a case. */
    public static final List<String> FIELDS = List.of("message", "note", "answer", "reason");

    private final JdbcClient jdbc;
    private final Presence presence;
    private final Clock clock;

    CaseDrafts(JdbcClient jdbc, Presence presence, Clock clock) {
        this.jdbc = jdbc;
        this.presence = presence;
        this.clock = clock;
    }

    /**
     * A text that was not sent yet.
     *
     * @param version of the answer it was written on
     */
    public record Draft(String field, String body, int version, LocalDateTime savedAt) {}

    /** By field. */
    @Transactional(readOnly = true)
    public Map<String, Draft> of(UUID caseId) {
        return jdbc
                .sql(
                        "select field, body, version, saved_at from case_draft where case_id = :id and account_id = adep_account()")
                .param("id", caseId)
                .query(this::draft)
                .list()
                .stream()
                .collect(Collectors.toMap(Draft::field, Function.identity()));
    }

    /** Keeps the text as it stands now; an empty one is no draft. Tells when. */
    @Transactional
    public LocalDateTime keep(UUID caseId, String field, String body, int version) {
        if (body.isBlank()) {
            discard(caseId, field);
            return now();
        }
        int kept = jdbc.sql("""
                        insert into case_draft (state_body_id, case_id, account_id, field, body, version, saved_at)
                        select state_body_id, id, adep_account(), :field, :body, :version, :now from case_file where id = :id
                        on conflict (state_body_id, case_id, account_id, field)
                        do update set body = excluded.body, version = excluded.version, saved_at = excluded.saved_at""")
                .param("id", caseId)
                .param("field", field)
                .param("body", body)
                .param("version", version)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) {
            throw new NotFound("case");
        }
        presence.writes(caseId);
        return now();
    }

    /** Gone because it was sent, or not wanted any more. */
    @Transactional
    public void discard(UUID caseId, String field) {
        jdbc.sql("delete from case_draft where case_id = :id and account_id = adep_account() and field = :field")
                .param("id", caseId)
                .param("field", field)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private Draft draft(ResultSet row, int index) throws SQLException {
        return new Draft(
                row.getString("field"),
                row.getString("body"),
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDateTime());
    }
}
