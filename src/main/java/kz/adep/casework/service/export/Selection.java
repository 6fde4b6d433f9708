package kz.adep.casework.service.export;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.casework.CaseFilter;
import kz.adep.casework.service.CaseQuery;

/**
 * Which cases go into an export, as far as whoever acts sees them.
 *
 * @param chosen those with a tick; empty for all that the filter finds
 */
public record Selection(CaseFilter filter, List<UUID> chosen) {

    public Selection {
        chosen = List.copyOf(chosen);
    }

    public static Selection found(CaseFilter filter) {
        return new Selection(filter, List.of());
    }

    public static Selection ticked(List<UUID> chosen) {
        return new Selection(CaseFilter.none(), chosen);
    }

    void restrict(CaseQuery query) {
        if (!chosen.isEmpty()) {
            query.and("id = any (:chosen)", Map.of("chosen", chosen.toArray(UUID[]::new)));
        }
    }
}
