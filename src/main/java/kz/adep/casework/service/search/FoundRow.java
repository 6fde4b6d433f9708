package kz.adep.casework.service.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Outcome;
import kz.adep.casework.Stage;
import org.jspecify.annotations.Nullable;

/** A case as it is read for the list of hits. */
record FoundRow(
        UUID id,
        int stateBodyId,
        boolean withheld,
        int year,
        int number,
        CaseKind kind,
        Stage stage,
        @Nullable Outcome outcome,
        Instant receivedAt,
        String subject,
        String narrative,
        boolean byNumber) {

    static final String COLUMNS = "f.id, f.state_body_id, f.withheld, f.register_year, f.register_number, f.kind,"
            + " f.stage, f.outcome, f.received_at, f.subject, f.narrative";

    static FoundRow read(ResultSet row, boolean byNumber) throws SQLException {
        String outcome = row.getString("outcome");
        return new FoundRow(
                row.getObject("id", UUID.class),
                row.getInt("state_body_id"),
                row.getBoolean("withheld"),
                row.getInt("register_year"),
                row.getInt("register_number"),
                CaseKind.valueOf(row.getString("kind")),
                Stage.valueOf(row.getString("stage")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getString("narrative"),
                byNumber);
    }
}
