package kz.adep.casework.domain.link;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.adep.casework.domain.CaseFile;
import kz.adep.shared.NotFound;
import org.springframework.stereotype.Repository;

/** The links of cases that the walls let the caller see. */
@Repository
public class CaseLinks {

    private final EntityManager entityManager;

    CaseLinks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Those that stand, and those that were undone, the newest last. */
    public List<CaseLink> of(UUID caseId) {
        return entityManager
                .createQuery(
                        "from CaseLink l where l.caseId = :id or l.otherId = :id order by l.madeOn, l.id",
                        CaseLink.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    public List<CaseLink> standing(UUID caseId) {
        return of(caseId).stream().filter(link -> link.undoneOn().isEmpty()).toList();
    }

    public CaseLink get(UUID id) {
        CaseLink link = entityManager.find(CaseLink.class, id);
        if (link == null) {
            throw new NotFound("link");
        }
        return link;
    }

    public void add(CaseLink link) {
        entityManager.persist(link);
        entityManager.flush();
    }

    /** Two who link the same cases wait for each other; always in one order. */
    public void lock(CaseFile file, CaseFile other) {
        Stream.of(file, other)
                .sorted(Comparator.comparing(CaseFile::getId))
                .forEach(each -> entityManager.lock(each, LockModeType.PESSIMISTIC_WRITE));
    }
}
