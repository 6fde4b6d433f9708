package kz.adep.casework.web.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import kz.adep.casework.domain.letter.LetterKind;
import kz.adep.casework.domain.letter.ReplyTemplate;
import kz.adep.casework.domain.letter.Wording;
import org.jspecify.annotations.Nullable;

/** A reply template as it is written. */
record TemplateForm(
        @NotNull(message = REQUIRED) @Nullable LetterKind kind,

        @NotNull(message = REQUIRED) @Pattern(regexp = "kk|ru|en", message = REQUIRED) @Nullable
        String language,

        @NotBlank(message = REQUIRED) @Size(max = 200, message = TOO_LONG) @Nullable
        String title,

        @NotBlank(message = REQUIRED) @Size(max = 20_000, message = TOO_LONG) @Nullable
        String text,

        @Size(max = 300, message = TOO_LONG) @Nullable String basis,
        int version) {

    private static final String REQUIRED = "{platform.required}";
    private static final String TOO_LONG = "{casework.too-long}";

    static TemplateForm empty(String language) {
        return new TemplateForm(LetterKind.ANSWER, language, "", "", "", 0);
    }

    static TemplateForm of(ReplyTemplate template) {
        Wording wording = template.wording();
        return new TemplateForm(
                wording.kind(),
                wording.language(),
                wording.title(),
                wording.text(),
                wording.basis(),
                template.version());
    }

    Wording toWording() {
        return new Wording(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(language),
                Objects.requireNonNull(title).strip(),
                Objects.requireNonNull(text).strip(),
                basis == null || basis.isBlank() ? null : basis.strip());
    }
}
