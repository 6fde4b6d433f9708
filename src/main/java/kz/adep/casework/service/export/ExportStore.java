package kz.adep.casework.service.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.adep.casework.domain.export.ExportFormat;
import kz.adep.casework.domain.export.ExportState;
import kz.adep.shared.ActingAs.Wall;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import kz.adep.vault.Sealed;
import kz.adep.vault.Vault;
import kz.adep.vault.WrappedKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The exports of whoever acts, and their sealed parts. */
@Repository
class ExportStore {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final String PART = "case_export_part.sealed#";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    ExportStore(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    UUID ask(ExportFormat format, String language, Selection selection, long total) {
        UUID id = UUID.randomUUID();
        WrappedKey key = vault.newKey(id);
        jdbc.sql("""
                        insert into case_export (state_body_id, id, account_id, agency, format, language, filter, chosen, state,
                               asked_at, moved_at, expires_at, rows_total, kid, wrapped)
                        values (adep_body(), :id, adep_account(), :agency, :format, :language, :filter, :chosen, 'WAITING',
                               :now, :now, :expires, :total, :kid, :wrapped)""")
                .param("id", id)
                .param("agency", ActingScope.current().wall() == Wall.AGENCY)
                .param("format", format.name())
                .param("language", language)
                .param("filter", FilterAddress.of(selection.filter()))
                .param("chosen", selection.chosen().toArray(UUID[]::new))
                .param("now", now())
                .param("expires", now().plus(KEPT))
                .param("total", total)
                .param("kid", key.kid())
                .param("wrapped", key.wrapped())
                .update();
        return id;
    }

    /** The newest first, without what has expired. */
    List<Export> all() {
        return jdbc.sql("select * from case_export where expires_at > ? order by asked_at desc, id")
                .param(now())
                .query(ExportStore::read)
                .list();
    }

    Export get(UUID id) {
        return jdbc.sql("select * from case_export where id = :id and expires_at > :now")
                .param("id", id)
                .param("now", now())
                .query(ExportStore::read)
                .optional()
                .orElseThrow(() -> new NotFound("export"));
    }

    /** From the beginning, whatever an earlier run left; false where it is no longer wanted. */
    boolean begin(UUID id) {
        boolean wanted = jdbc.sql("""
                        update case_export set state = 'RUNNING', moved_at = :now, rows_done = 0, bytes = 0, parts = 0
                         where id = :id and state in ('WAITING', 'RUNNING') and expires_at > :now""").param("id", id).param("now", now()).update() == 1;
        clear(id);
        return wanted;
    }

    /** False where it was cancelled meanwhile. */
    boolean movedOn(UUID id, long rowsDone) {
        return jdbc.sql("""
                        update case_export set rows_done = :rows, moved_at = :now where id = :id and state = 'RUNNING'""")
                        .param("rows", rowsDone)
                        .param("now", now())
                        .param("id", id)
                        .update()
                == 1;
    }

    void done(UUID id, long rows, SealedParts parts) {
        jdbc.sql("""
                        update case_export set state = 'DONE', rows_done = :rows, rows_total = :rows, bytes = :bytes,
                               parts = :parts, moved_at = :now
                         where id = :id and state = 'RUNNING'""")
                .param("rows", rows)
                .param("bytes", parts.written())
                .param("parts", parts.parts())
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Ends it without a result; what was written so far goes. */
    void end(UUID id, ExportState as) {
        jdbc.sql("""
                        update case_export set state = :state, moved_at = :now, bytes = 0, parts = 0
                         where id = :id and state in ('WAITING', 'RUNNING')""")
                .param("state", as.name())
                .param("now", now())
                .param("id", id)
                .update();
        clear(id);
    }

    void remove(UUID id) {
        jdbc.sql("delete from case_export where id = ?").param(id).update();
    }

    void add(Export export, int number, byte[] content) {
        jdbc.sql("""
                        insert into case_export_part (state_body_id, export_id, number, sealed)
                        values (adep_body(), :id, :number, :sealed)""")
                .param("id", export.id())
                .param("number", number)
                .param(
                        "sealed",
                        vault.sealBytes(export.key(), export.id(), PART + number, export.id(), content)
                                .bytes())
                .update();
    }

    byte[] part(Export export, int number) {
        byte[] sealed = jdbc.sql("select sealed from case_export_part where export_id = :id and number = :number")
                .param("id", export.id())
                .param("number", number)
                .query((row, index) -> row.getBytes(1))
                .single();
        return vault.unsealBytes(export.key(), export.id(), PART + number, export.id(), new Sealed(sealed));
    }

    private void clear(UUID id) {
        jdbc.sql("""
                        delete from case_export_part p where p.export_id = :id and exists
                            (select from case_export e where e.id = :id and e.state <> 'DONE')""").param("id", id).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Export read(ResultSet row, int index) throws SQLException {
        return new Export(
                row.getObject("id", UUID.class),
                ExportFormat.valueOf(row.getString("format")),
                row.getString("language"),
                row.getString("filter"),
                List.of((UUID[]) row.getArray("chosen").getArray()),
                ExportState.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("rows_total", Long.class),
                row.getLong("rows_done"),
                row.getLong("bytes"),
                row.getInt("parts"),
                new WrappedKey(row.getInt("kid"), row.getBytes("wrapped")));
    }
}
