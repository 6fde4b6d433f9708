package kz.adep.casework.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * A line of the history of a case, read from the audit trail.
 *
 * @param day on which it counts, where that is not the day it was written
 * @param act the last words of the action, as in {@code decided.refused}
 * @param actor an account, {@code applicant} or {@code system}
 */
public record CaseEvent(LocalDateTime at, @Nullable LocalDate day, String act, String actor) {

    /** The field of an audit entry that says on which day the act counts. */
    public static final String DAY = "day";

    private static final String PREFIX = "casework.";

    /** Whoever knew which applicants rated would know more of the answers than their counts may tell. */
    private static final String RATED = "casework.rated";

    /** What leaves an office for the Agency stands in the chains of both; who reads both sees it once. */
    static List<CaseEvent> of(List<AuditEntry> entries, ZoneId zone) {
        return entries.stream()
                .filter(entry -> !entry.action().equals(RATED))
                .map(entry -> of(entry, zone))
                .distinct()
                .toList();
    }

    private static CaseEvent of(AuditEntry entry, ZoneId zone) {
        String day = entry.fields().get(DAY);
        return new CaseEvent(
                entry.at().atZone(zone).toLocalDateTime(),
                day == null ? null : LocalDate.parse(day),
                entry.action().startsWith(PREFIX) ? entry.action().substring(PREFIX.length()) : entry.action(),
                entry.actor());
    }

    /** The account of the official, if one acted. */
    public Optional<UUID> account() {
        return actor.length() == 36 ? Optional.of(UUID.fromString(actor)) : Optional.empty();
    }
}
