package kz.adep.casework.domain.act;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.domain.recusal.CaseRecusal;
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

    public List<CaseForwarding> forwardings(UUID caseId) {
        return list(
                CaseForwarding.class,
                "from CaseForwarding f where f.caseId = :id order by f.forwardedOn, f.id",
                caseId);
    }

    public List<CaseHearing> hearings(UUID caseId) {
        return list(CaseHearing.class, "from CaseHearing h where h.caseId = :id order by h.toldOn, h.id", caseId);
    }

    /** The next day on which the applicant is heard; all that he may read of it. */
    public Optional<LocalDate> hearingFrom(UUID caseId, LocalDate today) {
        return entityManager
                .createQuery(
                        "select h.hearingOn from CaseHearing h where h.caseId = :id and not h.waived and h.recordedOn is null"
                                + " and h.hearingOn >= :today order by h.hearingOn",
                        LocalDate.class)
                .setParameter("id", caseId)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }

    public Optional<CaseOrigin> origin(UUID caseId) {
        return list(CaseOrigin.class, "from CaseOrigin o where o.caseId = :id", caseId).stream()
                .findFirst();
    }

    /** Whether the first request to keep an account from the case waits for its decision. */
    public boolean isChallenged(UUID caseId, UUID account) {
        return asked(caseId).stream().anyMatch(recusal -> recusal.isOf(account) && !recusal.isAgain());
    }

    /** What waits for its decision. */
    public List<CaseRecusal> asked(UUID caseId) {
        return list(CaseRecusal.class, "from CaseRecusal r where r.caseId = :id and r.state = ASKED", caseId);
    }

    /** One forwarding after the other: two bodies that forward to each other at once would wait for each other's locks. */
    public void lockForwarding() {
        entityManager
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(650065)) as taken")
                .getSingleResult();
    }

    private <T> List<T> list(Class<T> type, String query, UUID caseId) {
        return entityManager.createQuery(query, type).setParameter("id", caseId).getResultList();
    }
}
