package kz.adep.casework.service.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.domain.export.ExportFormat;
import kz.adep.casework.domain.export.ExportState;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Exports of the inbox: asked for, watched, cancelled, taken away; each step but watching is audited. */
@Service
public class Exports {

    private static final int MOST_AT_ONCE = 5;

    private final ExportStore store;
    private final ExportLines lines;
    private final ExportQueue queue;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    Exports(
            ExportStore store,
            ExportLines lines,
            ExportQueue queue,
            AuditTrail trail,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.lines = lines;
        this.queue = queue;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How many rows there would be. */
    public long count(Selection selection) {
        return lines.count(selection);
    }

    public UUID ask(Selection selection, ExportFormat format, String language) {
        long total = count(selection);
        UUID id = inTransaction(() -> {
            if (store.all().size() >= MOST_AT_ONCE) {
                throw new RuleViolation("letters.export.too-many", MOST_AT_ONCE);
            }
            UUID asked = store.ask(format, language, selection, total);
            record("casework.export.asked", asked);
            return asked;
        });
        queue.put(id);
        return id;
    }

    public List<Export> all() {
        return inTransaction(store::all);
    }

    /** Stops it where it stands; one that is done is thrown away. */
    public void cancel(UUID id) {
        inTransaction(() -> {
            if (store.get(id).state().isOpen()) {
                store.end(id, ExportState.CANCELLED);
                record("casework.export.cancelled", id);
            } else {
                store.remove(id);
                record("casework.export.removed", id);
            }
            return true;
        });
    }

    /** What may be taken away; that it is taken is audited before the first byte goes. */
    public Export take(UUID id) {
        return inTransaction(() -> {
            Export export = store.get(id);
            if (export.state() != ExportState.DONE) {
                throw new RuleViolation("letters.export.not-done");
            }
            record("casework.export.downloaded", id);
            return export;
        });
    }

    /** One part after the other, so that no transaction waits for a slow reader. */
    public void write(Export export, OutputStream out) {
        for (int number = 0; number < export.parts(); number++) {
            int next = number;
            byte[] part = inTransaction(() -> store.part(export, next));
            try {
                out.write(part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void record(String action, UUID id) {
        int body = ActingScope.current().stateBody().orElseThrow();
        trail.record(AuditEvent.of(body, action, "case_export", id));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
