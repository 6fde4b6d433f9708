package kz.adep.casework.service.protection;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import kz.adep.casework.domain.protection.CaseCheckIn;
import kz.adep.casework.protection.Reader;
import org.springframework.stereotype.Repository;

/** What reporters answered, as far as whoever acts may read it. */
@Repository
public class CheckInStore {

    private final EntityManager entityManager;

    CheckInStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(CaseCheckIn answer) {
        entityManager.persist(answer);
    }

    public List<CaseCheckIn> of(UUID caseId) {
        return entityManager
                .createQuery("from CaseCheckIn c where c.caseId = :id order by c.day", CaseCheckIn.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** The newest first. */
    List<CaseCheckIn> to(Reader reader, int limit) {
        return entityManager
                .createQuery(
                        "from CaseCheckIn c where c.reader = :reader order by c.answeredAt desc", CaseCheckIn.class)
                .setParameter("reader", reader)
                .setMaxResults(limit)
                .getResultList();
    }
}
