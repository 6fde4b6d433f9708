package kz.adep.casework.service.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.adep.casework.service.AccessLog;
import kz.adep.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who else has a case open. Each reader writes one row of it, once a minute at most. */
@Service
public class Presence {

    private static final Duration LOOKING = Duration.ofMinutes(5);
    private static final Duration WRITING = Duration.ofMinutes(2);
    private static final Duration KNOWN = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final AccessLog access;
    private final Clock clock;

    Presence(JdbcClient jdbc, AccessLog access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** A colleague who has the case open. */
    public record Reader(String fullName, boolean writing) {}

    /**
     * A row of the case, judged by the time.
     *
     * @param known written less than a minute ago
     * @param knownWriting the same of the writing
     */
    private record Row(boolean own, boolean known, boolean knownWriting, Reader reader) {}

    /**
     * Who looked at a case in the last five minutes.
     *
     * @param known whether it is known of whoever acts, for less than a minute
     */
    public record Around(boolean known, List<Reader> others) {}

    @Transactional(readOnly = true)
    public Around around(UUID caseId) {
        List<Row> rows = rows(caseId);
        return new Around(
                rows.stream().anyMatch(row -> row.own() && row.known()),
                rows.stream().filter(row -> !row.own()).map(Row::reader).toList());
    }

    /**
     * Notes that whoever acts looks at the case, and tells who else did. What is known is read only: an upsert would lock
     * the row, and so write, even where it changes nothing.
     */
    @Transactional
    public List<Reader> looks(UUID caseId) {
        Around around = around(caseId);
        if (!around.known()) {
            write(caseId, false);
        }
        return around.others();
    }

    @Transactional
    public void writes(UUID caseId) {
        if (rows(caseId).stream().noneMatch(row -> row.own() && row.knownWriting())) {
            write(caseId, true);
        }
    }

    private List<Row> rows(UUID caseId) {
        return jdbc.sql("""
                        select p.account_id = adep_account() as own, p.seen_at > :known as known,
                               coalesce(p.writing_at > :known, false) as known_writing,
                               a.full_name, coalesce(p.writing_at > :writing, false) as writing
                          from case_presence p join staff_account a on a.id = p.account_id
                         where p.case_id = :id and p.seen_at > :looking
                         order by a.full_name""")
                .param("id", caseId)
                .param("known", before(KNOWN))
                .param("looking", before(LOOKING))
                .param("writing", before(WRITING))
                .query((row, index) -> new Row(
                        row.getBoolean("own"),
                        row.getBoolean("known"),
                        row.getBoolean("known_writing"),
                        new Reader(row.getString("full_name"), row.getBoolean("writing"))))
                .list();
    }

    /** Nothing is written of a case one does not see. */
    private void write(UUID caseId, boolean writing) {
        int written = jdbc.sql("""
                        insert into case_presence as p (state_body_id, account_id, case_id, seen_at, writing_at)
                        select state_body_id, adep_account(), id, :now, case when :writing then :now end
                          from case_file where id = :id
                        on conflict (state_body_id, account_id, case_id)
                        do update set seen_at = :now, writing_at = coalesce(excluded.writing_at, p.writing_at)""")
                .param("id", caseId)
                .param("now", at(clock.instant()))
                .param("writing", writing)
                .update();
        if (written == 0) {
            throw new NotFound("case");
        }
        access.read(caseId);
        forgetWhatIsOver();
    }

    /** Leaves alone what another page of the same reader is writing just now: each would wait for the other. */
    private void forgetWhatIsOver() {
        jdbc.sql("""
                        with over as (
                            select state_body_id, account_id, case_id from case_presence
                             where account_id = adep_account() and seen_at < :kept for update skip locked)
                        delete from case_presence p using over
                         where p.state_body_id = over.state_body_id and p.account_id = over.account_id
                           and p.case_id = over.case_id""").param("kept", before(KEPT)).update();
    }

    private OffsetDateTime before(Duration ago) {
        return at(clock.instant().minus(ago));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
