package kz.adep.casework.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseKind;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.Outcome;
import kz.adep.casework.Stage;
import kz.adep.casework.domain.DueDays;
import kz.adep.directory.Directory;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads the lines of the inbox from rows. */
@Component
class CaseLines {

    static final String COLUMNS = "select id, state_body_id, kind, withheld, register_year, register_number,"
            + " subject, identity, received_at, registered_on, due, stage, outcome, closed_on, assignee, appeal_type, suspended_on from case_file";

    private final Directory directory;

    CaseLines(Directory directory) {
        this.directory = directory;
    }

    RowMapper<Inbox.Line> seenFrom(DueDays days) {
        return (row, index) -> line(row, days);
    }

    private Inbox.Line line(ResultSet row, DueDays days) throws SQLException {
        String outcome = row.getString("outcome");
        boolean appeal = row.getString("appeal_type") != null;
        return new Inbox.Line(
                row.getObject("id", UUID.class),
                number(row),
                CaseKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                Applicant.Identity.valueOf(row.getString("identity")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Stage.valueOf(row.getString("stage")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getObject("assignee", UUID.class),
                days.of(
                        row.getObject("registered_on", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        DueDays.withoutDue(appeal, row.getObject("suspended_on") != null)));
    }

    private CaseNumber number(ResultSet row) throws SQLException {
        return new CaseNumber(
                directory.body(row.getInt("state_body_id")).code(),
                row.getInt("register_year"),
                row.getBoolean("withheld"),
                row.getInt("register_number"));
    }
}
