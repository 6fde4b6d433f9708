package kz.adep.discipline.domain;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** What lies in a proceeding: its history, its terms and the times in which the limitation periods stood still. */
@Repository
public class ProceedingRecords {

    private final EntityManager entityManager;

    ProceedingRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Object part) {
        entityManager.persist(part);
    }

    public void add(Proceeding proceeding, Act act, Instant now, UUID by) {
        add(ProceedingEvent.of(proceeding, act, now, by));
    }

    /** Writes what is pending: what is inserted must not come before what makes room for it. */
    public void flush() {
        entityManager.flush();
    }

    public List<ProceedingEvent> events(UUID id) {
        return list(
                ProceedingEvent.class, "from ProceedingEvent e where e.proceedingId = :id order by e.recordedAt", id);
    }

    public List<ProceedingTerm> terms(UUID id) {
        return list(
                ProceedingTerm.class, "from ProceedingTerm t where t.proceedingId = :id order by t.setOn, t.due", id);
    }

    public List<LimitationPause> pauses(UUID id) {
        return list(LimitationPause.class, "from LimitationPause p where p.proceedingId = :id order by p.fromDay", id);
    }

    private <T> List<T> list(Class<T> type, String query, UUID id) {
        return entityManager.createQuery(query, type).setParameter("id", id).getResultList();
    }
}
