package kz.adep.directory.web.reception;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import kz.adep.directory.domain.reception.HeldDay;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A day that was held, and how many came. */
record HeldForm(
        @NotNull(message = ProfileForm.REQUIRED) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate day,

        @NotNull(message = ProfileForm.REQUIRED)
        @Min(value = 0, message = RANGE)
        @Max(value = 9_999, message = RANGE)
        @Nullable
        Integer received) {

    private static final String RANGE = "{reception.received.range}";

    static HeldForm of(LocalDate today) {
        return new HeldForm(today, null);
    }

    /** Of a form that was checked. */
    HeldDay toHeld() {
        return new HeldDay(Objects.requireNonNull(day), Objects.requireNonNull(received));
    }
}
