package kz.adep.conflict.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.adep.conflict.InterventionKind;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What an office undertook, and may be corrected.
 *
 * @param endedOn absent while it goes on
 * @param reached how many people took part
 * @param outOf of how many, where that is known
 * @param unit for whom; empty for the whole body
 * @param provider who led it; empty for the office itself
 */
@Embeddable
public record Undertaking(
        @Enumerated(EnumType.STRING) InterventionKind kind,
        LocalDate begunOn,
        @Nullable LocalDate endedOn,
        int reached,
        @Nullable Integer outOf,
        String unit,
        String provider,
        String note) {

    public Undertaking {
        if (reached < 1) {
            throw new IllegalArgumentException("an intervention reaches somebody: " + reached);
        }
        if (outOf != null && outOf < reached) {
            throw new RuleViolation("conflict.intervention.reached.more");
        }
        if (begunOn.isBefore(Circumstances.EARLIEST)) {
            throw new RuleViolation("conflict.began.early");
        }
        if (endedOn != null && endedOn.isBefore(begunOn)) {
            throw new RuleViolation("conflict.ended.early");
        }
    }

    /** Names of what differs, for the audit trail. */
    public List<String> changedFrom(Undertaking before) {
        List<String> names = new ArrayList<>();
        note(names, "kind", kind == before.kind);
        note(names, "begunOn", begunOn.equals(before.begunOn));
        note(names, "endedOn", Objects.equals(endedOn, before.endedOn));
        note(names, "reached", reached == before.reached);
        note(names, "outOf", Objects.equals(outOf, before.outOf));
        note(names, "unit", unit.equals(before.unit));
        note(names, "provider", provider.equals(before.provider));
        note(names, "note", note.equals(before.note));
        return names;
    }

    private static void note(List<String> names, String name, boolean same) {
        if (!same) {
            names.add(name);
        }
    }
}
