package kz.adep.discipline.domain.register;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.shared.NotFound;
import org.springframework.stereotype.Repository;

/** The registers of the track as far as the walls let the caller see them, the latest first. */
@Repository
public class ConductRegisters {

    /** As many as a list shows. */
    public static final int SHOWN = 500;

    private final EntityManager entityManager;

    ConductRegisters(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Object entry) {
        entityManager.persist(entry);
    }

    public List<ImposedSanction> sanctions() {
        return list(ImposedSanction.class, "from ImposedSanction s order by s.imposedOn desc, s.id");
    }

    public List<InfluenceMeasure> measures() {
        return list(InfluenceMeasure.class, "from InfluenceMeasure m order by m.takenOn desc, m.id");
    }

    public List<CauseRecommendation> recommendations() {
        return list(CauseRecommendation.class, "from CauseRecommendation r order by r.sentOn desc, r.id");
    }

    public List<CauseRecommendation> recommendationsOf(UUID caseId) {
        return entityManager
                .createQuery(
                        "from CauseRecommendation r where r.caseId = :caseId order by r.sentOn desc, r.id",
                        CauseRecommendation.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    public ImposedSanction sanction(UUID id) {
        return get(ImposedSanction.class, id);
    }

    public CauseRecommendation recommendation(UUID id) {
        return get(CauseRecommendation.class, id);
    }

    private <T> T get(Class<T> type, UUID id) {
        return Optional.ofNullable(entityManager.find(type, id)).orElseThrow(() -> new NotFound("entry"));
    }

    private <T> List<T> list(Class<T> type, String query) {
        return entityManager.createQuery(query, type).setMaxResults(SHOWN).getResultList();
    }
}
