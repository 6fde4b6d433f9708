package kz.adep.prevention.domain;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The declarations of the body that acts. */
@Repository
public class Declarations {

    private static final int LISTED = 500;

    private final EntityManager entityManager;

    Declarations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Object entry) {
        entityManager.persist(entry);
    }

    public Declaration get(UUID id) {
        return Optional.ofNullable(entityManager.find(Declaration.class, id))
                .orElseThrow(() -> new NotFound("declaration"));
    }

    /** The newest first; absent parts do not restrict. */
    public List<Declaration> list(@Nullable Boolean open, @Nullable InterestKind kind) {
        String state = open == null ? "" : open ? " and d.closedOn is null" : " and d.closedOn is not null";
        String sort = kind == null ? "" : " and d.kind = :kind";
        TypedQuery<Declaration> query = entityManager.createQuery(
                "from Declaration d where 1 = 1" + state + sort + " order by d.declaredOn desc, d.id",
                Declaration.class);
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        return query.setMaxResults(LISTED).getResultList();
    }

    public List<Declaration> due(LocalDate today) {
        return entityManager
                .createQuery(
                        "from Declaration d where d.closedOn is null and d.followUpOn <= :today order by d.followUpOn",
                        Declaration.class)
                .setParameter("today", today)
                .getResultList();
    }

    public List<DeclarationMeasure> measures(UUID id) {
        return entityManager
                .createQuery(
                        "from DeclarationMeasure m where m.declarationId = :id order by m.decidedOn, m.id",
                        DeclarationMeasure.class)
                .setParameter("id", id)
                .getResultList();
    }
}
