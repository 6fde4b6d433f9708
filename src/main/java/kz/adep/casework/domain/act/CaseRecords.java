package kz.adep.casework.domain.act;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** What was done with a case beside writing and deciding. */
@Repository
public class CaseRecords {

    private final EntityManager entityManager;

    CaseRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<CaseExtension> extensions(UUID caseId) {
        return list(CaseExtension.class, "from CaseExtension e where e.caseId = :id order by e.askedOn, e.id", caseId);
    }

    private <T> List<T> list(Class<T> type, String query, UUID caseId) {
        return entityManager.createQuery(query, type).setParameter("id", caseId).getResultList();
    }
}
