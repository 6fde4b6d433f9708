package kz.adep.audit.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditKey;
import kz.adep.audit.domain.Chain;
import kz.adep.audit.domain.Head;
import kz.adep.audit.domain.Link;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import tools.jackson.databind.json.JsonMapper;

/**
 * The entries of one transaction. They are written after everything else was flushed, so that the lock on a chain is
 * held only for the commit; chains are locked in their order, so that two transactions cannot wait for each other.
 */
public final class TransactionTrail implements TransactionSynchronization {

    private static final JsonMapper JSON = new JsonMapper();
    private static final PersistenceExceptionTranslator TRANSLATOR = new HibernateJpaDialect();

    private final TrailStore store;
    private final EntityManager entityManager;
    private final AuditKey key;
    private final Clock clock;
    private final SortedMap<Chain, List<Recorded>> recorded = new TreeMap<>();
    private final Map<Chain, Head> ends = new HashMap<>();
    private boolean written;

    public TransactionTrail(TrailStore store, EntityManager entityManager, AuditKey key, Clock clock) {
        this.store = store;
        this.entityManager = entityManager;
        this.key = key;
        this.clock = clock;
    }

    public void add(AuditEvent event, String actor) {
        if (written) {
            throw new IllegalTransactionStateException(
                    "the audit trail of this transaction is already written: " + event.action());
        }
        recorded.computeIfAbsent(new Chain(event.stateBodyId(), event.withheld()), chain -> new ArrayList<>())
                .add(new Recorded(event, actor));
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        writeChanges();
        written = true;
        recorded.forEach((chain, entries) -> ends.put(chain, append(chain, entries)));
    }

    @Override
    public void afterCommit() {
        ends.forEach(store::see);
    }

    /** Continues the chain where it was last seen to end, which is mostly right and saves a round trip. */
    private Head append(Chain chain, List<Recorded> entries) {
        List<Link> links = links(chain, store.lastSeen(chain), entries);
        Optional<Head> elsewhere = store.append(chain, links);
        if (elsewhere.isPresent()) {
            links = links(chain, elsewhere.get(), entries);
            store.append(chain, links).ifPresent(moved -> {
                throw new IllegalStateException("a locked chain moved: " + chain);
            });
        }
        return links.get(links.size() - 1).head();
    }

    private List<Link> links(Chain chain, Head end, List<Recorded> entries) {
        List<Link> links = new ArrayList<>();
        Head head = end;
        for (Recorded entry : entries) {
            Link link = link(chain, head, entry).signed(key);
            links.add(link);
            head = link.head();
        }
        return links;
    }

    /** A lost race shows itself here, outside of what Spring would translate. */
    private void writeChanges() {
        try {
            entityManager.flush();
        } catch (RuntimeException e) {
            throw DataAccessUtils.translateIfNecessary(e, TRANSLATOR);
        }
    }

    private Link link(Chain chain, Head head, Recorded entry) {
        AuditEvent event = entry.event();
        Instant at = clock.instant().truncatedTo(event.hourly() ? ChronoUnit.HOURS : ChronoUnit.MILLIS);
        return new Link(
                chain,
                head.seq() + 1,
                at,
                entry.actor(),
                event.action(),
                event.subjectType(),
                event.subjectId(),
                JSON.writeValueAsString(event.fields()),
                head.hash(),
                "");
    }

    private record Recorded(AuditEvent event, String actor) {}
}
