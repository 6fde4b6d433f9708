package kz.adep.conflict.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kz.adep.conflict.InterventionKind;
import kz.adep.conflict.domain.Undertaking;
import kz.adep.conflict.service.InterventionReader;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What an office undertook, and the version it was written on. */
record InterventionForm(
        @NotNull(message = ConflictForm.REQUIRED) @Nullable InterventionKind kind,

        @NotNull(message = ConflictForm.REQUIRED) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate begunOn,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate endedOn,

        @NotNull(message = ConflictForm.REQUIRED)
        @Min(value = 1, message = RANGE)
        @Max(value = MOST, message = RANGE)
        @Nullable
        Integer reached,

        @Min(value = 1, message = RANGE) @Max(value = MOST, message = RANGE) @Nullable
        Integer outOf,

        @Size(max = 200, message = "{conflict.too-long}") @Nullable
        String unit,

        @Size(max = 200, message = "{conflict.too-long}") @Nullable
        String provider,

        @Size(max = 4_000, message = "{conflict.too-long}") @Nullable
        String note,

        int version) {

    private static final int MOST = 1_000_000;
    private static final String RANGE = "{conflict.intervention.reached.range}";

    static InterventionForm empty(LocalDate today) {
        return new InterventionForm(InterventionKind.COACHING, today, null, null, null, "", "", "", 0);
    }

    static InterventionForm of(InterventionReader.View view) {
        Undertaking facts = view.facts();
        return new InterventionForm(
                facts.kind(),
                facts.begunOn(),
                facts.endedOn(),
                facts.reached(),
                facts.outOf(),
                facts.unit(),
                facts.provider(),
                facts.note(),
                view.version());
    }

    InterventionForm onVersion(int stored) {
        return new InterventionForm(kind, begunOn, endedOn, reached, outOf, unit, provider, note, stored);
    }

    /** Of a form that was checked. */
    Undertaking toUndertaking() {
        return new Undertaking(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(begunOn),
                endedOn,
                Objects.requireNonNull(reached),
                outOf,
                text(unit),
                text(provider),
                text(note));
    }

    /** What is stored, by field, where it is not what was typed. */
    Map<String, Object> differences(InterventionForm stored) {
        Map<String, Object> found = new LinkedHashMap<>();
        differ(found, "intervention", kind, stored.kind);
        differ(found, "begunOn", begunOn, stored.begunOn);
        differ(found, "endedOn", endedOn, stored.endedOn);
        differ(found, "reached", reached, stored.reached);
        differ(found, "outOf", outOf, stored.outOf);
        differ(found, "unit", text(unit), text(stored.unit));
        differ(found, "provider", text(provider), text(stored.provider));
        differ(found, "note", text(note), text(stored.note));
        return found;
    }

    private static void differ(
            Map<String, Object> found, String name, @Nullable Object typed, @Nullable Object stored) {
        if (!Objects.equals(typed, stored)) {
            found.put(name, Objects.requireNonNullElse(stored, ""));
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
