package kz.adep.casework.service.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import kz.adep.calendar.Deadlines;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.domain.DueDays;
import kz.adep.casework.service.CaseQuery;
import kz.adep.directory.Directory;
import kz.adep.shared.ActingScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the cases of a filter page by page, each in a transaction of its own, as whoever acts sees them. A page may take
 * longer than what a request is given: the pool gives the connection its usual patience back afterwards.
 */
@Repository
class ExportLines {

    static final int PAGE = 2_000;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String COLUMNS = "select id, state_body_id, kind, appeal_type, channel, sender_kind, topic,"
            + " withheld, register_year, register_number, subject, received_at, registered_on, due, stage, outcome,"
            + " closed_on, assignee from case_file";

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final Directory directory;
    private final Deadlines deadlines;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ExportLines(
            JdbcTemplate jdbc,
            Directory directory,
            Deadlines deadlines,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.directory = directory;
        this.deadlines = deadlines;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.transaction.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
        this.clock = clock;
    }

    /** Where a page ends. */
    record Place(Instant receivedAt, UUID id) {}

    /** A case as a row; words are keys until the writer puts them into a language. */
    record Line(
            UUID id,
            CaseNumber number,
            String kind,
            @Nullable String appealType,
            String channel,
            String sender,
            @Nullable String topic,
            String subject,
            OffsetDateTime receivedAt,
            LocalDate registeredOn,
            @Nullable LocalDate due,
            String stage,
            @Nullable String outcome,
            @Nullable LocalDate closedOn,
            @Nullable UUID assignee) {

        Place place() {
            return new Place(receivedAt.toInstant(), id);
        }
    }

    long count(Selection selection) {
        return patiently(() -> {
            CaseQuery query = query(selection);
            Long count = named.queryForObject(
                    "select count(*) from case_file" + query.where(), query.parameters(), Long.class);
            return count == null ? 0 : count;
        });
    }

    List<Line> page(Selection selection, @Nullable Place after) {
        return patiently(() -> {
            CaseQuery query = query(selection);
            if (after != null) {
                query.and(
                        "received_at <= :receivedAt and (received_at, id) < (:receivedAt, :id)",
                        Map.of("receivedAt", after.receivedAt().atOffset(ZoneOffset.UTC), "id", after.id()));
            }
            return named.query(
                    COLUMNS + query.where() + " order by received_at desc, id desc limit " + PAGE,
                    query.parameters(),
                    this::line);
        });
    }

    private <T> T patiently(Supplier<T> reading) {
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.execute((ConnectionCallback<Boolean>) connection -> {
                connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
                return true;
            });
            return reading.get();
        }));
    }

    private CaseQuery query(Selection selection) {
        DueDays days = new DueDays(LocalDate.now(clock), deadlines.workingDays());
        CaseQuery query = new CaseQuery(
                selection.filter(),
                days.today(),
                days.soon(),
                ActingScope.current().accountId());
        selection.restrict(query);
        return query;
    }

    private Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                new CaseNumber(
                        directory.body(row.getInt("state_body_id")).code(),
                        row.getInt("register_year"),
                        row.getBoolean("withheld"),
                        row.getInt("register_number")),
                row.getString("kind"),
                row.getString("appeal_type"),
                row.getString("channel"),
                row.getString("sender_kind"),
                row.getString("topic"),
                row.getString("subject"),
                row.getObject("received_at", OffsetDateTime.class),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getString("stage"),
                row.getString("outcome"),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("assignee", UUID.class));
    }
}
