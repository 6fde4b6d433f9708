package kz.adep.prevention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kz.adep.prevention.domain.DeclaredTo;
import kz.adep.prevention.domain.InterestKind;
import kz.adep.prevention.domain.Substance;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A declaration on paper, as it is entered. */
record DeclarationForm(
        @NotBlank(message = REQUIRED) @Size(max = 200, message = TOO_LONG) @Nullable
        String declarant,

        @NotBlank(message = REQUIRED) @Size(max = 200, message = TOO_LONG) @Nullable
        String post,

        @Nullable UUID account,
        @NotNull(message = REQUIRED) @Nullable InterestKind kind,
        @Nullable Boolean subordinate,

        @NotNull(message = REQUIRED) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate declaredOn,

        @NotNull(message = REQUIRED) @Nullable DeclaredTo toldTo,

        @NotBlank(message = REQUIRED) @Size(max = 5000, message = TOO_LONG) @Nullable
        String text,

        @Size(max = 40, message = TOO_LONG) @Nullable String caseNumber,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate followUpOn) {

    static final String REQUIRED = "{platform.required}";
    static final String TOO_LONG = "{prevention.too-long}";

    static DeclarationForm empty(LocalDate today) {
        return new DeclarationForm("", "", null, null, false, today, DeclaredTo.HEAD, "", "", null);
    }

    String name() {
        return Objects.requireNonNull(declarant).strip();
    }

    Substance toSubstance() {
        String number = Objects.requireNonNullElse(caseNumber, "").strip();
        return new Substance(
                account,
                Objects.requireNonNull(post).strip(),
                Objects.requireNonNull(kind),
                Boolean.TRUE.equals(subordinate),
                Objects.requireNonNull(declaredOn),
                Objects.requireNonNull(toldTo),
                Objects.requireNonNull(text),
                number.isEmpty() ? null : number,
                followUpOn);
    }
}
