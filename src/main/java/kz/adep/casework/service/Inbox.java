package kz.adep.casework.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.calendar.Deadlines;
import kz.adep.calendar.YearNotLoaded;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseFilter;
import kz.adep.casework.CaseKind;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.Outcome;
import kz.adep.casework.Stage;
import kz.adep.directory.Directory;
import kz.adep.shared.ActingScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists and counts the cases that the caller may see. */
@Service
public class Inbox {

    /** As many working days before the due day a case is called soon. */
    private static final int SOON = 3;

    private static final int PAGE = 25;

    private static final String COLUMNS = "select id, state_body_id, kind, withheld, register_year, register_number,"
            + " subject, identity, received_at, due, stage, outcome, closed_on, assignee from case_file";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Deadlines deadlines;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Directory directory, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** How urgent an open case is. */
    public enum Urgency {
        LATE,
        SOON,
        FINE,
        DONE
    }

    /** A line of the inbox. */
    public record Line(
            UUID id,
            CaseNumber number,
            CaseKind kind,
            String subject,
            Applicant.Identity identity,
            Instant receivedAt,
            @Nullable LocalDate due,
            Stage stage,
            @Nullable Outcome outcome,
            @Nullable UUID assignee,
            Urgency urgency) {}

    /** A page of the inbox and where the next one begins. */
    public record Page(List<Line> lines, @Nullable String next) {}

    /** The newest first; {@code after} is what the page before named as its end. */
    @Transactional(readOnly = true)
    public Page page(CaseFilter filter, @Nullable Cursor after) {
        CaseQuery query = query(filter);
        if (after != null) {
            query.and(
                    "(received_at, id) < (:receivedAt, :id)",
                    Map.of("receivedAt", after.receivedAt().atOffset(ZoneOffset.UTC), "id", after.id()));
        }
        List<Line> lines = jdbc.sql(COLUMNS + query.where() + " order by received_at desc, id desc limit " + (PAGE + 1))
                .params(query.parameters())
                .query(this::line)
                .list();
        if (lines.size() <= PAGE) {
            return new Page(lines, null);
        }
        Line last = lines.get(PAGE - 1);
        return new Page(lines.subList(0, PAGE), new Cursor(last.receivedAt(), last.id()).toString());
    }

    /** The open cases with the nearest due days. */
    @Transactional(readOnly = true)
    public List<Line> nextDeadlines(int limit) {
        CaseQuery query = query(CaseFilter.tab(CaseFilter.Tab.OPEN)).and("due is not null", Map.of());
        return jdbc.sql(COLUMNS + query.where() + " order by due, id limit " + limit)
                .params(query.parameters())
                .query(this::line)
                .list();
    }

    @Transactional(readOnly = true)
    public long count(CaseFilter filter) {
        CaseQuery query = query(filter);
        return jdbc.sql("select count(*) from case_file" + query.where())
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    private CaseQuery query(CaseFilter filter) {
        LocalDate today = LocalDate.now(clock);
        return new CaseQuery(filter, today, soon(today), ActingScope.current().accountId());
    }

    private LocalDate soon(LocalDate today) {
        try {
            return deadlines.workingDays().plusWorkingDays(today, SOON);
        } catch (YearNotLoaded e) {
            return today.plusDays(SOON);
        }
    }

    private Line line(ResultSet row, int index) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        Stage stage = Stage.valueOf(row.getString("stage"));
        String outcome = row.getString("outcome");
        return new Line(
                row.getObject("id", UUID.class),
                new CaseNumber(
                        directory.body(row.getInt("state_body_id")).code(),
                        row.getInt("register_year"),
                        row.getBoolean("withheld"),
                        row.getInt("register_number")),
                CaseKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                Applicant.Identity.valueOf(row.getString("identity")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                due,
                stage,
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getObject("assignee", UUID.class),
                urgency(due, stage));
    }

    private Urgency urgency(@Nullable LocalDate due, Stage stage) {
        LocalDate today = LocalDate.now(clock);
        if (!stage.isOpen()) {
            return Urgency.DONE;
        }
        if (due == null || due.isAfter(soon(today))) {
            return Urgency.FINE;
        }
        return due.isBefore(today) ? Urgency.LATE : Urgency.SOON;
    }

    /** Where a page ends: time of receipt and id of its last line, as it stands in the URL. */
    public record Cursor(Instant receivedAt, UUID id) {

        public static Cursor parse(String text) {
            String[] parts = text.split("~", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("a cursor is time~id");
            }
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        }

        @Override
        public String toString() {
            return receivedAt + "~" + id;
        }
    }
}
