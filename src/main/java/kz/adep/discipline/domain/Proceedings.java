package kz.adep.discipline.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.adep.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The proceedings that the walls let the caller see. */
public interface Proceedings extends JpaRepository<Proceeding, UUID> {

    @Query("from Proceeding p where p.caseId = :caseId order by p.ordinal")
    List<Proceeding> of(UUID caseId);

    @Query("from Proceeding p where p.step in :steps order by p.openedOn desc, p.id")
    List<Proceeding> at(List<ProceedingStep> steps, Limit limit);

    @Query("from ProceedingTerm t where t.state = kz.adep.discipline.domain.ProceedingTerm.State.OPEN order by t.due")
    List<ProceedingTerm> openTerms();

    /** With a sanction for a misdeed that discredits the service. */
    @Query(
            "from Proceeding p where p.offence.kind = kz.adep.discipline.domain.law.MisdeedKind.DISCREDITING"
                    + " and p.headOrder.sanction is not null and p.headOrder.orderedOn >= :since order by p.headOrder.orderedOn desc")
    List<Proceeding> punishedSince(LocalDate since);

    default Proceeding get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound("proceeding"));
    }
}
