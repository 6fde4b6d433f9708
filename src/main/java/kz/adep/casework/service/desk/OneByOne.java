package kz.adep.casework.service.desk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kz.adep.casework.domain.CaseFiles;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does one act on many cases, each by the rules of the single act. Those that go through share a transaction, up to
 * fifty, whose statements go out in batches at its end, when the locks of the body are taken; one that is refused
 * undoes it, and the others are done again without it.
 */
@Component
public class OneByOne {

    private static final int TOGETHER = 50;

    private final CaseFiles files;
    private final EntityManager entityManager;
    private final TransactionTemplate transaction;

    OneByOne(CaseFiles files, EntityManager entityManager, PlatformTransactionManager transactions) {
        this.files = files;
        this.entityManager = entityManager;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Tells which cases the act was refused on, and why. */
    public Map<UUID, Refusal> attempt(List<UUID> ids, Consumer<UUID> act) {
        Map<UUID, Refusal> refused = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += TOGETHER) {
            together(ids.subList(from, Math.min(ids.size(), from + TOGETHER)), act, refused);
        }
        return refused;
    }

    private void together(List<UUID> ids, Consumer<UUID> act, Map<UUID, Refusal> refused) {
        if (ids.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> actOnAll(ids, act));
        } catch (Refused at) {
            int place = ids.indexOf(at.id);
            refused.put(at.id, at.refusal);
            together(ids.subList(0, place), act, refused);
            together(ids.subList(place + 1, ids.size()), act, refused);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException lostRace) {
            if (ids.size() == 1) {
                refused.put(ids.get(0), Refusal.RACE);
            } else {
                ids.forEach(id -> together(List.of(id), act, refused));
            }
        }
    }

    private void actOnAll(List<UUID> ids, Consumer<UUID> act) {
        // Else each look at what lies in a case would first write what was done with the cases before it.
        entityManager.setFlushMode(FlushModeType.COMMIT);
        files.findAllById(ids);
        for (UUID id : ids) {
            try {
                act.accept(id);
            } catch (RuntimeException thrown) {
                throw Refusal.isOne(thrown) ? new Refused(id, Refusal.of(thrown)) : thrown;
            }
        }
    }

    /** Takes the transaction back and says because of which case. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final UUID id;
        private final transient Refusal refusal;

        Refused(UUID id, Refusal refusal) {
            super(refusal.key(), null, false, false);
            this.id = id;
            this.refusal = refusal;
        }
    }
}
