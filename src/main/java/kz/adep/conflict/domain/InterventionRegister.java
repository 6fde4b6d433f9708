package kz.adep.conflict.domain;

import java.util.List;
import java.util.UUID;
import kz.adep.shared.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The interventions of the acting body: the walls let nobody see another's. */
public interface InterventionRegister extends JpaRepository<Intervention, UUID> {

    /** The latest first; struck ones too. */
    @Query("select i from Intervention i order by i.undertaking.begunOn desc, i.recordedAt desc, i.id")
    List<Intervention> inOrder();

    default Intervention get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound("intervention"));
    }
}
