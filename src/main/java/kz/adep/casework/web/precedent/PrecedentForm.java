package kz.adep.casework.web.precedent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import kz.adep.casework.Topic;
import kz.adep.casework.domain.precedent.PrecedentText;
import org.jspecify.annotations.Nullable;

/** A precedent as it is written; confirmed once it was read with its marks. */
record PrecedentForm(
        @NotNull(message = REQUIRED) @Pattern(regexp = "kk|ru|en", message = REQUIRED) @Nullable
        String language,

        @NotNull(message = REQUIRED) @Nullable Topic topic,

        @NotBlank(message = REQUIRED) @Size(max = 200, message = TOO_LONG) @Nullable
        String title,

        @NotBlank(message = REQUIRED) @Size(max = 20_000, message = TOO_LONG) @Nullable
        String question,

        @NotBlank(message = REQUIRED) @Size(max = 20_000, message = TOO_LONG) @Nullable
        String advice,

        @Size(max = 500, message = TOO_LONG) @Nullable String norm,
        @Nullable Boolean confirmed) {

    private static final String REQUIRED = "{platform.required}";
    private static final String TOO_LONG = "{casework.too-long}";

    static PrecedentForm of(PrecedentText text) {
        return new PrecedentForm(
                text.language(), text.topic(), text.title(), text.question(), text.advice(), text.norm(), false);
    }

    PrecedentText toText() {
        return new PrecedentText(
                Objects.requireNonNull(language),
                Objects.requireNonNull(topic),
                Objects.requireNonNull(title).strip(),
                Objects.requireNonNull(question).strip(),
                Objects.requireNonNull(advice).strip(),
                norm == null || norm.isBlank() ? null : norm.strip());
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }
}
