package kz.adep.casework.domain;

import java.util.Optional;
import java.util.UUID;
import kz.adep.shared.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The case files that the walls let the caller see. */
public interface CaseFiles extends JpaRepository<CaseFile, UUID> {

    /** The next number of the register, taken late: the counter row stays locked until the end of the transaction. */
    @Query(value = "select next_register_number(:body, cast(:year as smallint), :withheld)", nativeQuery = true)
    int nextNumber(int body, int year, boolean withheld);

    /** The case of the code that the walls were told; nobody else sees a row. */
    @Query("select f from CaseFile f where f.tracking.codeHash = :codeHash")
    Optional<CaseFile> findByCode(byte[] codeHash);

    default CaseFile get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound("case"));
    }
}
