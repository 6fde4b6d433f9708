package kz.adep.casework.domain.precedent;

import java.util.UUID;
import kz.adep.shared.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;

/** The precedents that the walls let the caller see: his body's, its units', and what was approved for all. */
public interface Precedents extends JpaRepository<Precedent, UUID> {

    default Precedent get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound("precedent"));
    }
}
