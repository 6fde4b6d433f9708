package kz.adep.discipline.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import kz.adep.discipline.domain.limitation.Pause;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/** A time in which the limitation periods stand still; it may still last. */
record PauseForm(
        @NotBlank(message = "{platform.required}") @Nullable String ground,

        @NotNull(message = "{platform.required}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {

    void check(Errors errors) {
        if (from != null && to != null && to.isBefore(from)) {
            errors.rejectValue("to", "discipline.refusal.pause-order");
        }
    }

    Pause toPause() {
        return new Pause(Objects.requireNonNull(ground), Objects.requireNonNull(from), to);
    }
}
