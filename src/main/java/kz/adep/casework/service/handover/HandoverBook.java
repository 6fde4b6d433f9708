package kz.adep.casework.service.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where it is kept whose cases were given to whom. */
@Repository
@Transactional
public class HandoverBook {

    private static final String SELECT =
            "select id, from_account, reason, made_by, made_at, reverted_at from case_handover";

    private final JdbcClient jdbc;
    private final Clock clock;

    HandoverBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A handover; reverted when the colleague was back. */
    public record Handover(
            UUID id,
            UUID from,
            String reason,
            UUID madeBy,
            LocalDateTime madeAt,
            @Nullable LocalDateTime revertedAt) {}

    /** A case that was handed over. */
    public record Line(UUID caseId, UUID to, boolean givenBack) {}

    /** How many open cases lie with an account. */
    public record Load(UUID account, int open) {}

    @Transactional(readOnly = true)
    public List<Handover> all() {
        return jdbc.sql(SELECT + " where state_body_id = adep_body() order by made_at desc, id limit 50")
                .query(this::handover)
                .list();
    }

    @Transactional(readOnly = true)
    public Handover get(UUID id) {
        return jdbc.sql(SELECT + " where state_body_id = adep_body() and id = :id")
                .param("id", id)
                .query(this::handover)
                .optional()
                .orElseThrow(() -> new NotFound("handover"));
    }

    @Transactional(readOnly = true)
    public List<Line> lines(UUID id) {
        return jdbc.sql("select case_id, to_account, given_back from case_handover_line where handover_id = :id")
                .param("id", id)
                .query((row, index) -> new Line(
                        row.getObject("case_id", UUID.class),
                        row.getObject("to_account", UUID.class),
                        row.getBoolean("given_back")))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Load> loads() {
        return jdbc.sql("""
                        select assignee, count(*) as open from case_file
                         where stage <> 'CLOSED' and assignee is not null group by assignee""")
                .query((row, index) -> new Load(row.getObject("assignee", UUID.class), row.getInt("open")))
                .list();
    }

    /** The nearest due day first, so that spreading them spreads the haste too. */
    @Transactional(readOnly = true)
    public List<UUID> openCases(UUID account) {
        return jdbc.sql("select id from case_file where assignee = :account and stage <> 'CLOSED' order by due, id")
                .param("account", account)
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    @Transactional(readOnly = true)
    public List<UUID> stillThere(UUID id) {
        return jdbc.sql("""
                        select f.id from case_handover_line l
                          join case_file f on f.state_body_id = l.state_body_id and f.id = l.case_id
                         where l.handover_id = :id and not l.given_back and f.stage <> 'CLOSED' and f.assignee = l.to_account
                         order by f.due, f.id""")
                .param("id", id)
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Whether the account got the case by this handover and it was not given back. */
    boolean isWith(UUID id, UUID caseId, UUID account) {
        return jdbc.sql("""
                        select exists (select from case_handover_line
                         where handover_id = :id and case_id = :case and to_account = :account and not given_back)""")
                .param("id", id)
                .param("case", caseId)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    void open(UUID id, UUID from, String reason, OffsetDateTime now) {
        jdbc.sql("""
                        insert into case_handover (state_body_id, id, from_account, reason, made_by, made_at)
                        values (:body, :id, :from, :reason, :by, :now)""")
                .param("body", ActingScope.current().stateBodyId())
                .param("id", id)
                .param("from", from)
                .param("reason", reason)
                .param("by", ActingScope.current().account())
                .param("now", now)
                .update();
    }

    /** Once: two who revert it at the same moment do it one time. */
    void close(UUID id, OffsetDateTime now) {
        int closed = jdbc.sql("""
                        update case_handover set reverted_by = :by, reverted_at = :now
                         where state_body_id = adep_body() and id = :id and reverted_at is null""")
                .param("by", ActingScope.current().account())
                .param("now", now)
                .param("id", id)
                .update();
        if (closed == 0) {
            throw new RuleViolation("desk.handover.reverted.already");
        }
    }

    void add(UUID id, UUID caseId, UUID to) {
        jdbc.sql("""
                        insert into case_handover_line (state_body_id, handover_id, case_id, to_account)
                        select state_body_id, :id, id, :to from case_file where id = :case""").param("id", id).param("to", to).param("case", caseId).update();
    }

    void givenBack(UUID id, UUID caseId) {
        jdbc.sql("update case_handover_line set given_back = true where handover_id = :id and case_id = :case")
                .param("id", id)
                .param("case", caseId)
                .update();
    }

    private Handover handover(ResultSet row, int index) throws SQLException {
        return new Handover(
                row.getObject("id", UUID.class),
                row.getObject("from_account", UUID.class),
                row.getString("reason"),
                row.getObject("made_by", UUID.class),
                civil(row.getObject("made_at", OffsetDateTime.class)),
                row.getObject("reverted_at") == null
                        ? null
                        : civil(row.getObject("reverted_at", OffsetDateTime.class)));
    }

    private LocalDateTime civil(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone()).toLocalDateTime();
    }
}
