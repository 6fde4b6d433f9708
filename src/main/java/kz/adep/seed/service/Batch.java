package kz.adep.seed.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import kz.adep.audit.BulkTrail;

/** Rows of some thousand cases, in the order in which they are stored. */
public final class Batch {

    final CopyRows files =
            new CopyRows("case_file (state_body_id, id, kind, appeal_type, channel, sender_kind, identity,"
                    + " language, withheld, register_year, register_number, received_at, registered_on, due, stage, outcome,"
                    + " closed_on, topic, norm, minutes, subject, narrative, assignee, kid, wrapped, version)");
    final CopyRows parties = new CopyRows("case_party (state_body_id, case_id, id, part, sealed, name_index)");
    final CopyRows messages = new CopyRows("case_message (state_body_id, case_id, id, kind, body, written_at, author)");
    final CopyRows answers = new CopyRows("case_answer (state_body_id, case_id, body, edited_by, sent_on, version)");
    final CopyRows deadlines =
            new CopyRows("case_deadline (state_body_id, case_id, id, step, rule, act, article, set_on,"
                    + " starts_on, length, unit, due, calendar_edition, state, settled_on)");
    final CopyRows entries = new CopyRows("audit_entry (state_body_id, withheld, seq, at, actor, action, subject_type,"
            + " subject_id, fields, prev_hash, hash)");
    final CopyRows heads = new CopyRows("seeded_head (state_body_id, withheld, seq, hash)");
    final CopyRows counters = new CopyRows("seeded_counter (state_body_id, register_year, withheld, last)");
    final CopyRows tallies =
            new CopyRows("seeded_tally (state_body_id, withheld, fact, day, kind, outcome, late, number)");

    void add(BulkTrail.Row link, int body, boolean withheld) {
        entries.add(
                body,
                withheld,
                link.seq(),
                link.at(),
                link.actor(),
                link.action(),
                link.subjectType(),
                link.subjectId(),
                link.fields(),
                HexFormat.of().parseHex(link.previous()),
                HexFormat.of().parseHex(link.hash()));
    }

    /** Where a chain ends now; one without links has no head. */
    void addHead(BulkTrail trail, int body, boolean withheld) {
        if (trail.seq() > 0) {
            heads.add(body, withheld, trail.seq(), HexFormat.of().parseHex(trail.hash()));
        }
    }

    public boolean isEmpty() {
        return files.size() == 0;
    }

    public int size() {
        return files.size();
    }

    public void store(Connection connection) throws SQLException {
        files.store(connection);
        parties.store(connection);
        messages.store(connection);
        answers.store(connection);
        deadlines.store(connection);
        entries.store(connection);
        heads.store(connection);
        counters.store(connection);
        tallies.store(connection);
    }
}
