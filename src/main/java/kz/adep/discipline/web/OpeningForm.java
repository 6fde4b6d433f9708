package kz.adep.discipline.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.misconduct.MisconductCase;
import kz.adep.discipline.service.NewProceeding;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/** Whom a proceeding is about, what it is about, and since when it is known. */
record OpeningForm(
        @Size(max = 200, message = TOO_LONG) @Nullable String name,
        @Size(max = 200, message = TOO_LONG) @Nullable String post,

        @Pattern(regexp = "( *\\d){12} *|", message = "{discipline.open.iin.wrong}") @Nullable
        String iin,

        @NotBlank(message = REQUIRED) @Nullable String category,
        @Nullable String misdeed,

        @NotNull(message = REQUIRED) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate committedOn,

        @NotNull(message = REQUIRED) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate knownOn,

        @NotBlank(message = REQUIRED) @Size(max = 4_000, message = TOO_LONG) @Nullable
        String facts) {

    static final String REQUIRED = "{platform.required}";
    static final String TOO_LONG = "{discipline.too-long}";

    static OpeningForm of(MisconductCase complaint) {
        return new OpeningForm("", "", "", "", "", null, complaint.registeredOn(), "");
    }

    /** The complaint may say itself about whom it is. */
    void check(MisconductCase complaint, Errors errors) {
        if (text(name).isEmpty() && !(complaint.named() && text(iin).isEmpty())) {
            errors.rejectValue("name", "discipline.open.name.missing");
        }
    }

    NewProceeding toProceeding() {
        String named = text(name);
        return new NewProceeding(
                named.isEmpty()
                        ? PersonalDetails.none()
                        : new PersonalDetails(
                                named, "", "", text(iin).replace(" ", ""), "", "", text(post), "", "", ""),
                text(category),
                text(misdeed).isEmpty() ? null : text(misdeed),
                text(facts),
                Objects.requireNonNull(committedOn),
                Objects.requireNonNull(knownOn));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
