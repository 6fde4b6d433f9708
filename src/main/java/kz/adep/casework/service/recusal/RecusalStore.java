package kz.adep.casework.service.recusal;

import jakarta.persistence.EntityManager;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.recusal.CaseRecusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Recusals, and the functions of the database that shut out: a change that hides a row from who writes it cannot be
 * written through the walls.
 */
@Repository
class RecusalStore {

    private final EntityManager entityManager;
    private final JdbcClient jdbc;

    RecusalStore(EntityManager entityManager, JdbcClient jdbc) {
        this.entityManager = entityManager;
        this.jdbc = jdbc;
    }

    /** Stored at once: afterwards the case may be out of sight. */
    void add(CaseRecusal recusal) {
        entityManager.persist(recusal);
        entityManager.flush();
    }

    List<CaseRecusal> of(UUID caseId) {
        return entityManager
                .createQuery("from CaseRecusal r where r.caseId = :id order by r.raisedOn, r.id", CaseRecusal.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    void shutOut(CaseFile file, UUID account, @Nullable UUID successor) {
        entityManager.flush();
        jdbc.sql("select case_shut_out(:body, :id, :account, :successor)")
                .param("body", file.stateBodyId())
                .param("id", file.getId())
                .param("account", account)
                .param("successor", successor, Types.OTHER)
                .query((row, index) -> true)
                .single();
    }

    /** For the sake of an account; tells the number the case has at the Agency. */
    int withhold(CaseFile file, UUID account) {
        entityManager.flush();
        return jdbc.sql("select case_withhold(:body, :id, :account)")
                .param("body", file.stateBodyId())
                .param("id", file.getId())
                .param("account", account)
                .query(Integer.class)
                .single();
    }
}
