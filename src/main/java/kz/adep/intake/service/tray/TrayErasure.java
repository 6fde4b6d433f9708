package kz.adep.intake.service.tray;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases what was set aside thirty days ago; that it was there stays in the trail. */
@Service
class TrayErasure {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final TransactionTemplate transactions;

    TrayErasure(JdbcClient jdbc, AuditTrail trail, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.transactions = transactions;
    }

    record Gone(int stateBodyId, UUID id, boolean withheld) {}

    int erase() {
        int erased = 0;
        int now;
        do {
            now = ActingScope.call(ActingAs.service(), () -> Objects.requireNonNull(transactions.execute(s -> some())));
            erased += now;
        } while (now == AT_ONCE);
        return erased;
    }

    /** The walls show this scope only what is due. */
    private int some() {
        List<Gone> gone = jdbc.sql("""
                        delete from intake_tray where (state_body_id, id) in (
                            select state_body_id, id from intake_tray order by state_body_id, id limit ?)
                        returning state_body_id, id, withheld""")
                .param(AT_ONCE)
                .query((row, index) -> new Gone(
                        row.getInt("state_body_id"), row.getObject("id", UUID.class), row.getBoolean("withheld")))
                .list();
        gone.forEach(
                item -> trail.record(AuditEvent.of(item.stateBodyId(), "intake.tray.erased", "intake_tray", item.id())
                        .withheld(item.withheld())));
        return gone.size();
    }
}
