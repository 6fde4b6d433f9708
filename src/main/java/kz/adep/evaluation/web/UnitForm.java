package kz.adep.evaluation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import kz.adep.evaluation.Exclusion;
import org.jspecify.annotations.Nullable;

/** Why a unit is left out of a study or taken in again. */
record UnitForm(
        @Nullable String kind,

        @NotBlank(message = "{evaluation.refused.reason}")
        @Size(max = REASON, message = "{evaluation.unit.reason.size}")
        @Nullable
        String reason,

        int version) {

    static final List<Exclusion> KINDS = List.of(Exclusion.BODY_CHANGED, Exclusion.BY_OFFICER);
    private static final int REASON = 500;

    static UnitForm empty(int version) {
        return new UnitForm(Exclusion.BY_OFFICER.name(), null, version);
    }

    Exclusion exclusion() {
        return KINDS.stream()
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(Exclusion.BY_OFFICER);
    }

    String told() {
        return Objects.requireNonNullElse(reason, "");
    }
}
