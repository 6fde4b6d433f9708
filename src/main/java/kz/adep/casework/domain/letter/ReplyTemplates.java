package kz.adep.casework.domain.letter;

import java.util.List;
import java.util.UUID;
import kz.adep.shared.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The reply templates that the walls let the caller see: his body's, and those of the Agency. */
public interface ReplyTemplates extends JpaRepository<ReplyTemplate, UUID> {

    @Query("from ReplyTemplate t where t.retiredOn is null order by t.language, t.kind, t.title, t.id")
    List<ReplyTemplate> inUse();

    @Query("from ReplyTemplate t where t.retiredOn is null and t.language = :language order by t.kind, t.title, t.id")
    List<ReplyTemplate> inUse(String language);

    default ReplyTemplate get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound("reply template"));
    }
}
