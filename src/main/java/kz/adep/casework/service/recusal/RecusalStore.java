package kz.adep.casework.service.recusal;

import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.adep.account.StaffRole;
import kz.adep.casework.domain.recusal.CaseRecusal;
import kz.adep.casework.domain.recusal.CaseRecusal.State;
import kz.adep.casework.domain.recusal.Ground;
import kz.adep.casework.domain.recusal.Succession.Seat;
import kz.adep.casework.recusal.AskedRecusal;
import kz.adep.shared.NotFound;
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

    /** Which account is meant, of which case. */
    record Place(int stateBodyId, UUID caseId) {}

    /** An account that may sign in, and why a new case must not reach it. */
    record NamedSeat(Seat seat, Optional<Ground> ground) {

        UUID account() {
            return seat.account();
        }
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

    /** The request about an account that waits for its decision. */
    Optional<CaseRecusal> asked(UUID caseId, UUID account) {
        return of(caseId).stream()
                .filter(recusal -> recusal.state() == State.ASKED)
                .filter(recusal -> recusal.isOf(account))
                .findFirst();
    }

    /** About whom a request waits; the applicant may not read it and still must not ask twice. */
    Set<UUID> askedAbout(Place place) {
        return Set.copyOf(jdbc.sql("select account from recusal_asked(:body, :id)")
                .param("body", place.stateBodyId())
                .param("id", place.caseId())
                .query(UUID.class)
                .list());
    }

    /** About whom one was refused. */
    Set<UUID> refused(Place place) {
        return Set.copyOf(jdbc.sql("select account from recusal_refused(:body, :id)")
                .param("body", place.stateBodyId())
                .param("id", place.caseId())
                .query(UUID.class)
                .list());
    }

    /** What the applicant asked for, as he reads it: one line where it meant several who may deal with the case. */
    List<AskedRecusal> followed(Place place) {
        return jdbc.sql("""
                        select distinct raised_on, again, decide_by, decided_on,
                               case when state = 'ASKED' then 'BEFORE_' || decider
                                    when told_on is null then 'DECIDED'
                                    when state = 'REFUSED' then 'REFUSED' else 'GRANTED' end as standing
                          from case_recusal
                         where state_body_id = :body and case_id = :id and raised_by = 'APPLICANT'
                         order by raised_on, decided_on nulls last, standing""")
                .param("body", place.stateBodyId())
                .param("id", place.caseId())
                .query((row, index) -> new AskedRecusal(
                        row.getObject("raised_on", LocalDate.class),
                        row.getBoolean("again"),
                        AskedRecusal.Standing.valueOf(row.getString("standing")),
                        row.getObject("decide_by", LocalDate.class),
                        row.getObject("decided_on", LocalDate.class)))
                .list();
    }

    CaseRecusal get(UUID id) {
        return Optional.ofNullable(entityManager.find(CaseRecusal.class, id))
                .orElseThrow(() -> new NotFound("recusal"));
    }

    /** What lies before the Agency, the oldest first. */
    List<CaseRecusal> beforeTheAgency() {
        return entityManager
                .createQuery(
                        "from CaseRecusal r where r.decider = AGENCY and r.state = ASKED order by r.raisedOn, r.id",
                        CaseRecusal.class)
                .getResultList();
    }

    List<NamedSeat> seats(int stateBodyId) {
        return seats(stateBodyId, List.of(), List.of());
    }

    /** Who may sign in for a body, compared with the folded words of names. */
    List<NamedSeat> seats(int stateBodyId, List<String> concerned, List<String> applicant) {
        return jdbc.sql("select account, role, ground from staff_seats(:body, :concerned, :applicant)")
                .param("body", stateBodyId)
                .param("concerned", concerned.toArray(String[]::new))
                .param("applicant", applicant.toArray(String[]::new))
                .query((row, index) -> new NamedSeat(
                        new Seat(row.getObject("account", UUID.class), StaffRole.valueOf(row.getString("role"))),
                        Optional.ofNullable(row.getString("ground")).map(Ground::valueOf)))
                .list();
    }

    /** Tells who is shut out now. */
    Set<UUID> shutOut(Place place, UUID account, @Nullable UUID successor) {
        entityManager.flush();
        return jdbc.sql("select case_shut_out(:body, :id, :account, :successor)")
                .param("body", place.stateBodyId())
                .param("id", place.caseId())
                .param("account", account)
                .param("successor", successor, Types.OTHER)
                .query((row, index) -> accounts(row.getArray(1)))
                .single();
    }

    void letIn(Place place, UUID account) {
        entityManager.flush();
        jdbc.sql("select case_let_in(:body, :id, :account)")
                .param("body", place.stateBodyId())
                .param("id", place.caseId())
                .param("account", account)
                .query((row, index) -> true)
                .single();
    }

    /** For the sake of an account; tells the number the case has at the Agency. */
    int withhold(Place place, UUID account) {
        entityManager.flush();
        return jdbc.sql("select case_withhold(:body, :id, :account)")
                .param("body", place.stateBodyId())
                .param("id", place.caseId())
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    private static Set<UUID> accounts(Array array) throws SQLException {
        return Set.of((UUID[]) array.getArray());
    }
}
