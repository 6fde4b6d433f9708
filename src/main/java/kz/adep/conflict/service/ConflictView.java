package kz.adep.conflict.service;

import java.time.LocalDate;
import java.util.UUID;
import kz.adep.conflict.domain.Circumstances;
import kz.adep.conflict.domain.Conflict;
import kz.adep.conflict.domain.Ending;
import kz.adep.conflict.domain.Result;
import kz.adep.conflict.domain.Strike;
import kz.adep.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A conflict as it is shown.
 *
 * @param recordedBy name of who entered it, where that may be known
 * @param version to be sent back with whatever is done to it
 */
public record ConflictView(
        UUID id,
        Circumstances facts,
        LocalizedText kind,
        Result result,
        @Nullable Ending ending,
        @Nullable Strike strike,
        @Nullable String recordedBy,
        int version) {

    static ConflictView of(Conflict conflict, LocalizedText kind, @Nullable String recordedBy) {
        return new ConflictView(
                conflict.getId(),
                conflict.circumstances(),
                kind,
                conflict.result(),
                conflict.ending().orElse(null),
                conflict.struck().orElse(null),
                recordedBy,
                conflict.version());
    }

    /** Whether it is, or will be, time to look at it again. */
    public boolean awaitsFollowUp(LocalDate today) {
        LocalDate on = facts.followUpOn();
        return on != null && !isStruck() && (result == Result.ONGOING || !on.isBefore(today));
    }

    public boolean isStruck() {
        return strike != null;
    }
}
