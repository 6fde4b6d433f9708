package kz.adep.audit;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import kz.adep.audit.domain.Chain;
import kz.adep.audit.domain.Head;
import kz.adep.audit.domain.Link;
import kz.adep.audit.service.TrailStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows chains from their first entry to their head and names the first entry that does not hold. */
@Service
@Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW, isolation = Isolation.REPEATABLE_READ)
public class AuditVerification {

    private final TrailStore store;
    private final AuditKey key;

    public AuditVerification(TrailStore store, AuditKey key) {
        this.store = store;
        this.key = key;
    }

    /** Checks every chain that whoever acts may see. */
    public List<Verification> verifyAll() {
        return store.chains().stream().map(this::verify).toList();
    }

    public Verification verify(int stateBodyId, boolean withheld) {
        return verify(new Chain(stateBodyId, withheld));
    }

    private Verification verify(Chain chain) {
        Head stored = store.head(chain);
        Head reached = Head.START;
        boolean broken = false;
        try (Stream<Link> links = store.links(chain)) {
            Iterator<Link> each = links.iterator();
            while (each.hasNext() && !broken) {
                Link link = each.next();
                broken = !link.continues(reached, key);
                reached = broken ? reached : link.head();
            }
        }
        boolean whole = !broken && reached.equals(stored);
        Long firstBad = whole ? null : suspect(reached, stored, broken);
        return new Verification(chain.stateBodyId(), chain.withheld(), reached.seq(), firstBad, stored.hash());
    }

    /** A whole chain that does not end at its head lacks its next entry, or has too many. */
    private static long suspect(Head reached, Head stored, boolean broken) {
        return broken ? reached.seq() + 1 : Math.min(reached.seq(), stored.seq()) + 1;
    }
}
