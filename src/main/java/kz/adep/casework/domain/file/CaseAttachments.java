package kz.adep.casework.domain.file;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The files of cases, as far as the walls let the caller see them. Their parts move inside the database. */
@Repository
public class CaseAttachments {

    private final EntityManager entityManager;

    CaseAttachments(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<CaseAttachment> of(UUID caseId) {
        return entityManager
                .createQuery(
                        "from CaseAttachment a where a.caseId = :id order by a.addedAt, a.id", CaseAttachment.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    public Optional<CaseAttachment> find(UUID id) {
        return entityManager
                .createQuery("from CaseAttachment a where a.id = :id", CaseAttachment.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** With the parts that were taken in before; tells how many there were. */
    public int addReceived(CaseAttachment attachment, UUID upload) {
        store(attachment);
        int moved = copy(attachment, "upload_part p where p.upload_id = :source", upload);
        entityManager
                .createNativeQuery("delete from upload where id = :id")
                .setParameter("id", upload)
                .executeUpdate();
        return moved;
    }

    /** With the parts of the same file in another case. */
    public int addCopy(CaseAttachment attachment, CaseAttachment original) {
        store(attachment);
        return copy(
                attachment,
                "case_attachment_part p where p.state_body_id = " + original.stateBodyId()
                        + " and p.attachment_id = :source",
                original.id());
    }

    /** By the applicant; whether it is the first time in this hour. */
    public boolean savedFirst(CaseAttachment attachment, Instant hour) {
        return entityManager
                        .createNativeQuery("update case_attachment set saved_hour = :hour"
                                + " where state_body_id = :body and id = :id and saved_hour is distinct from :hour")
                        .setParameter("hour", hour)
                        .setParameter("body", attachment.stateBodyId())
                        .setParameter("id", attachment.id())
                        .executeUpdate()
                == 1;
    }

    public Optional<byte[]> part(CaseAttachment attachment, int position) {
        List<?> found = entityManager
                .createNativeQuery(
                        "select sealed from case_attachment_part where state_body_id = :body"
                                + " and attachment_id = :id and position = :position",
                        byte[].class)
                .setParameter("body", attachment.stateBodyId())
                .setParameter("id", attachment.id())
                .setParameter("position", position)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    private void store(CaseAttachment attachment) {
        entityManager.persist(attachment);
        entityManager.flush();
    }

    private int copy(CaseAttachment attachment, String from, UUID source) {
        return entityManager
                .createNativeQuery("insert into case_attachment_part"
                        + " (state_body_id, case_id, attachment_id, position, sealed)"
                        + " select :body, :case, :id, p.position, p.sealed from " + from)
                .setParameter("body", attachment.stateBodyId())
                .setParameter("case", attachment.caseId())
                .setParameter("id", attachment.id())
                .setParameter("source", source)
                .executeUpdate();
    }
}
