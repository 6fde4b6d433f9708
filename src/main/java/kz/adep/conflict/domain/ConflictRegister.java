package kz.adep.conflict.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.shared.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The conflicts of the acting body: the walls let nobody see another's. */
public interface ConflictRegister extends JpaRepository<Conflict, UUID> {

    /** Begun between the two days, inclusive, the latest first; struck ones too. */
    @Query("select c from Conflict c where c.circumstances.beganOn between :from and :until"
            + " order by c.circumstances.beganOn desc, c.recordedAt desc, c.id")
    List<Conflict> begun(LocalDate from, LocalDate until);

    /** How many of them count. */
    @Query("select count(c) from Conflict c where c.circumstances.beganOn between :from and :until"
            + " and c.strike.day is null")
    int countBegun(LocalDate from, LocalDate until);

    @Query("select min(c.circumstances.beganOn) from Conflict c")
    Optional<LocalDate> firstDay();

    default Conflict get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound("conflict"));
    }
}
