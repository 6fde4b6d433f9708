package kz.adep.casework.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import kz.adep.calendar.AppealType;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Channel;
import kz.adep.casework.NewCase;
import kz.adep.casework.PersonalDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/** An application or a misconduct complaint that an office took in; the last two only for a complaint. */
record RegistrationForm(
        @NotNull(message = REQUIRED) @Nullable Channel channel,

        @NotNull(message = REQUIRED) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate date,

        @NotNull(message = REQUIRED) @DateTimeFormat(pattern = "HH:mm") @Nullable
        LocalTime time,

        @NotNull(message = REQUIRED) @Nullable AppealType appealType,
        @NotNull(message = REQUIRED) Applicant.@Nullable Kind sender,
        @NotNull(message = REQUIRED) Applicant.@Nullable Identity identity,
        @Size(max = 100, message = TOO_LONG) @Nullable String surname,
        @Size(max = 100, message = TOO_LONG) @Nullable String givenName,
        @Size(max = 100, message = TOO_LONG) @Nullable String patronymic,
        @Size(max = 300, message = TOO_LONG) @Nullable String organisation,

        @Pattern(regexp = "( *\\d){12} *|", message = "{casework.register.number.wrong}") @Nullable
        String number,

        @Size(max = 50, message = TOO_LONG) @Nullable String phone,

        @Email(message = "{casework.register.email.wrong}") @Size(max = 200, message = TOO_LONG) @Nullable
        String email,

        @Size(max = 500, message = TOO_LONG) @Nullable String address,

        @NotNull(message = REQUIRED) @Pattern(regexp = "kk|ru|en", message = REQUIRED) @Nullable
        String language,

        @NotBlank(message = REQUIRED) @Size(max = 200, message = TOO_LONG) @Nullable
        String subject,

        @NotBlank(message = REQUIRED) @Size(max = 20_000, message = TOO_LONG) @Nullable
        String narrative,

        @Size(max = 200, message = TOO_LONG) @Nullable String concerned,
        @Size(max = 200, message = TOO_LONG) @Nullable String post,
        @Nullable Boolean withheld) {

    static final String REQUIRED = "{platform.required}";
    static final String TOO_LONG = "{casework.too-long}";

    static RegistrationForm empty(CaseKind kind, LocalDateTime now, String language) {
        LocalTime time = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        AppealType type = kind == CaseKind.MISCONDUCT ? AppealType.MESSAGE : AppealType.APPLICATION;
        return new RegistrationForm(
                Channel.PAPER,
                now.toLocalDate(),
                time,
                type,
                Applicant.Kind.CITIZEN,
                Applicant.Identity.NAMED,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                language,
                "",
                "",
                "",
                "",
                false);
    }

    /** What no single field can tell: who named himself has a name, who is anonymous has none. */
    void check(Errors errors) {
        if (identity == null || sender == null) {
            return;
        }
        if (identity == Applicant.Identity.ANONYMOUS) {
            if (!details().isEmpty()) {
                errors.rejectValue("identity", "casework.register.anonymous.details");
            }
        } else if (isOrganisation() && text(organisation).isEmpty()) {
            errors.rejectValue("organisation", "casework.register.organisation.missing");
        } else if (!isOrganisation() && text(surname).isEmpty()) {
            errors.rejectValue("surname", "casework.register.name.missing");
        }
    }

    LocalDateTime receivedAt() {
        return LocalDateTime.of(Objects.requireNonNull(date), Objects.requireNonNull(time));
    }

    /** Whether it is about the commissioner or the head, so that this body must not see it. */
    boolean isWithheld() {
        return Boolean.TRUE.equals(withheld);
    }

    NewCase toCase(CaseKind kind, int stateBodyId, Instant received, NewCase.@Nullable Tracking code) {
        return new NewCase(
                stateBodyId,
                isWithheld(),
                kind,
                Objects.requireNonNull(appealType),
                null,
                Objects.requireNonNull(channel),
                new Applicant(
                        Objects.requireNonNull(sender),
                        Objects.requireNonNull(identity),
                        Objects.requireNonNull(language),
                        details()),
                received,
                text(subject),
                text(narrative),
                List.of(PersonalDetails.concerned(text(concerned), text(post))),
                code);
    }

    private PersonalDetails details() {
        String digits = text(number).replace(" ", "");
        return new PersonalDetails(
                text(surname),
                text(givenName),
                text(patronymic),
                isOrganisation() ? "" : digits,
                text(organisation),
                isOrganisation() ? digits : "",
                "",
                text(phone),
                text(email),
                text(address));
    }

    private boolean isOrganisation() {
        return sender == Applicant.Kind.LEGAL_ENTITY;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
