package kz.adep.casework.domain;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.domain.term.CaseDeadline;
import org.springframework.stereotype.Repository;

/** What lies in a case file: parties, messages, the answer, terms. */
@Repository
public class CaseContents {

    private final EntityManager entityManager;

    CaseContents(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Object content) {
        entityManager.persist(content);
    }

    /** Writes what is pending: what is inserted must not come before what makes room for it. */
    public void flush() {
        entityManager.flush();
    }

    public List<CaseParty> parties(UUID caseId) {
        return list(CaseParty.class, "from CaseParty p where p.caseId = :id order by p.part", caseId);
    }

    public List<CaseMessage> messages(UUID caseId) {
        return list(CaseMessage.class, "from CaseMessage m where m.caseId = :id order by m.writtenAt, m.id", caseId);
    }

    public boolean holdsMessage(UUID id) {
        return entityManager.find(CaseMessage.class, id) != null;
    }

    /** When the last of those was written that whoever acts sees. */
    public Optional<Instant> lastMessageAt(UUID caseId) {
        return entityManager
                .createQuery("select max(m.writtenAt) from CaseMessage m where m.caseId = :id", Instant.class)
                .setParameter("id", caseId)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The last ones, the oldest of them first. */
    public List<CaseMessage> newestMessages(UUID caseId, int most) {
        List<CaseMessage> newest = new ArrayList<>(entityManager
                .createQuery(
                        "from CaseMessage m where m.caseId = :id order by m.writtenAt desc, m.id desc",
                        CaseMessage.class)
                .setParameter("id", caseId)
                .setMaxResults(most)
                .getResultList());
        Collections.reverse(newest);
        return newest;
    }

    public Optional<CaseAnswer> answer(UUID caseId) {
        return Optional.ofNullable(entityManager.find(CaseAnswer.class, caseId));
    }

    public List<CaseDeadline> deadlines(UUID caseId) {
        return list(
                CaseDeadline.class, "from CaseDeadline d where d.caseId = :id order by d.setOn, d.due, d.id", caseId);
    }

    private <T> List<T> list(Class<T> type, String query, UUID caseId) {
        return entityManager.createQuery(query, type).setParameter("id", caseId).getResultList();
    }
}
