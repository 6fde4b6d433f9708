package kz.adep.discipline.web.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import kz.adep.discipline.domain.register.CauseRecommendation.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What is typed of a recommendation on causes, and of the reply to it. */
final class RecommendationForms {

    private static final String REQUIRED = "{platform.required}";
    private static final String TOO_LONG = "{discipline.too-long}";

    private RecommendationForms() {}

    /** A recommendation; the case is absent for one that belongs to none. */
    record Sending(
            @Nullable UUID about,

            @NotBlank(message = REQUIRED) @Size(max = 300, message = TOO_LONG) @Nullable
            String addressee,

            @NotNull(message = REQUIRED) @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate day,

            @NotBlank(message = REQUIRED) @Size(max = 8_000, message = TOO_LONG) @Nullable
            String words) {}

    record Answer(
            @NotNull(message = REQUIRED) @Nullable Reply reply,

            @NotNull(message = REQUIRED) @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate day,

            @NotBlank(message = REQUIRED) @Size(max = 4_000, message = TOO_LONG) @Nullable
            String words) {}
}
