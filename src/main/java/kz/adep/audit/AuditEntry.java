package kz.adep.audit;

import java.time.Instant;
import java.util.SortedMap;

/**
 * A written entry of the trail.
 *
 * @param actor the account, {@code applicant} or {@code system}
 */
public record AuditEntry(
        int stateBodyId,
        boolean withheld,
        long seq,
        Instant at,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        SortedMap<String, String> fields) {}
