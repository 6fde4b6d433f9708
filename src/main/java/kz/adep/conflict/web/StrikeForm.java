package kz.adep.conflict.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an entry is struck, and the version that was read. */
record StrikeForm(
        @NotBlank(message = "{conflict.strike.reason.missing}")
        @Size(max = 500, message = "{conflict.too-long}")
        @Nullable
        String reason,

        int version) {

    StrikeForm onVersion(int stored) {
        return new StrikeForm(reason, stored);
    }
}
