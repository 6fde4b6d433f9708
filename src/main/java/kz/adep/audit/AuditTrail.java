package kz.adep.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import kz.adep.audit.service.TrailStore;
import kz.adep.audit.service.TransactionTrail;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingAs.Wall;
import kz.adep.shared.ActingScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes the trail with the change it tells of: both are stored, or neither. */
@Service
public class AuditTrail {

    private final TrailStore store;
    private final EntityManager entityManager;
    private final AuditKey key;
    private final Clock clock;

    public AuditTrail(TrailStore store, EntityManager entityManager, AuditKey key, Clock clock) {
        this.store = store;
        this.entityManager = entityManager;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Adds an entry to the current transaction, by whoever acts. All entries are written last, just before the commit;
     * one that comes after that is an error, because what it tells of might already be lost.
     */
    public void record(AuditEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("an audit entry is written with a change, in its transaction");
        }
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalTransactionStateException(
                    "an audited act needs a transaction that may write: " + event.action());
        }
        ActingAs who = ActingScope.current();
        // Of everybody outside alike: an entry that tells the minute tells it of the anonymous one beside it.
        currentTrail().add(who.wall() == Wall.PUBLIC ? event.keptToTheHour() : event, who.actor());
    }

    /** What is written of a subject, oldest first, as far as whoever acts may see it. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<AuditEntry> of(String subjectType, Object subjectId) {
        return store.entriesOf(subjectType, subjectId.toString());
    }

    /** The same, and no more than the last ones. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<AuditEntry> newest(String subjectType, Object subjectId, int most) {
        return store.newestOf(subjectType, subjectId.toString(), most);
    }

    private TransactionTrail currentTrail() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(TransactionTrail.class::isInstance)
                .map(TransactionTrail.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private TransactionTrail begin() {
        TransactionTrail trail = new TransactionTrail(store, entityManager, key, clock);
        TransactionSynchronizationManager.registerSynchronization(trail);
        return trail;
    }
}
