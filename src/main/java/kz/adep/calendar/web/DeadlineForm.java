package kz.adep.calendar.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import kz.adep.calendar.AppealType;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** When an appeal came in and what kind it is. */
record DeadlineForm(
        @NotNull(message = "{platform.required}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate date,

        @NotNull(message = "{platform.required}") @DateTimeFormat(pattern = "HH:mm") @Nullable
        LocalTime time,

        @NotNull(message = "{platform.required}") @Nullable AppealType appealType) {

    static DeadlineForm receivedAt(LocalDateTime moment) {
        return new DeadlineForm(moment.toLocalDate(), moment.toLocalTime(), AppealType.APPLICATION);
    }

    LocalDateTime receivedAt() {
        return LocalDateTime.of(Objects.requireNonNull(date), Objects.requireNonNull(time));
    }

    AppealType type() {
        return Objects.requireNonNull(appealType);
    }
}
