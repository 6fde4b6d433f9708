package kz.adep.intake.service.tray;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.adep.casework.NewCase;
import kz.adep.intake.domain.tray.SetAside;
import kz.adep.intake.domain.tray.Unregistered;
import kz.adep.vault.Sealed;
import kz.adep.vault.WrappedKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tray as far as the walls show it. */
@Repository
class TrayStore {

    private static final String COLUMNS =
            "id, state_body_id, withheld, received_at, kid, wrapped, sealed, set_aside, erase_on";

    private final JdbcClient jdbc;

    TrayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Unregistered item, boolean claimed, NewCase.Tracking tracking, Set<UUID> shutOut) {
        jdbc.sql("""
                        insert into intake_tray (state_body_id, id, withheld, received_at, kid, wrapped, sealed,
                               code_hash, submission_hash, shut_out, claimed)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(item.stateBodyId())
                .param(item.id())
                .param(item.withheld())
                .param(Timestamp.from(item.receivedAt()))
                .param(item.key().kid())
                .param(item.key().wrapped())
                .param(item.sealed().bytes())
                .param(tracking.codeHash())
                .param(tracking.submissionHash())
                .param(shutOut.toArray(UUID[]::new))
                .param(claimed)
                .update();
    }

    Optional<Unregistered> find(byte[] codeHash) {
        return jdbc.sql("select " + COLUMNS + " from intake_tray where code_hash = ?")
                .param(codeHash)
                .query(TrayStore::item)
                .optional();
    }

    Optional<byte[]> submissionHash(byte[] codeHash) {
        return jdbc.sql("select submission_hash from intake_tray where code_hash = ?")
                .param(codeHash)
                .query(byte[].class)
                .optional();
    }

    /** Where somebody says that it cannot wait, first; then the oldest. */
    List<Unregistered> list(boolean aside, int most) {
        return jdbc.sql("select " + COLUMNS + " from intake_tray where (erase_on is not null) = ?"
                        + " order by claimed desc, received_at, id limit ?")
                .param(aside)
                .param(most)
                .query(TrayStore::item)
                .list();
    }

    int waiting() {
        return jdbc.sql("select count(*) from intake_tray where erase_on is null")
                .query(Integer.class)
                .single();
    }

    /** Takes it out; empty if somebody else was faster. */
    Optional<Unregistered> take(UUID id) {
        return jdbc.sql("delete from intake_tray where id = ? returning " + COLUMNS)
                .param(id)
                .query(TrayStore::item)
                .optional();
    }

    /** Empty if it is not waiting any more. */
    Optional<Unregistered> setAside(UUID id, SetAside aside) {
        return jdbc.sql(
                        "update intake_tray set set_aside = ?, erase_on = ? where id = ? and erase_on is null returning "
                                + COLUMNS)
                .param(aside.reason().name())
                .param(aside.eraseOn())
                .param(id)
                .query(TrayStore::item)
                .optional();
    }

    private static Unregistered item(ResultSet row, int index) throws SQLException {
        return new Unregistered(
                row.getObject("id", UUID.class),
                row.getInt("state_body_id"),
                row.getBoolean("withheld"),
                row.getTimestamp("received_at").toInstant(),
                new WrappedKey(row.getInt("kid"), row.getBytes("wrapped")),
                new Sealed(row.getBytes("sealed")),
                aside(row));
    }

    private static @Nullable SetAside aside(ResultSet row) throws SQLException {
        String reason = row.getString("set_aside");
        return reason == null
                ? null
                : new SetAside(SetAside.Reason.valueOf(reason), row.getObject("erase_on", LocalDate.class));
    }
}
