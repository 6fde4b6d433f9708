package kz.adep.casework.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Channel;
import kz.adep.casework.NewCase;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.Topic;
import kz.adep.casework.domain.precedent.PrecedentText;
import kz.adep.casework.service.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/** A consultation: who asked, what about, and what was advised. Nobody's name is taken down. */
record ConsultationForm(
        @NotNull(message = RegistrationForm.REQUIRED) @Nullable
        Channel channel,

        @NotNull(message = RegistrationForm.REQUIRED) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate date,

        @NotNull(message = RegistrationForm.REQUIRED) @DateTimeFormat(pattern = "HH:mm") @Nullable
        LocalTime time,

        @NotNull(message = RegistrationForm.REQUIRED) Applicant.@Nullable Kind asker,

        @NotNull(message = RegistrationForm.REQUIRED) @Nullable
        Topic topic,

        @NotBlank(message = RegistrationForm.REQUIRED) @Size(max = 200, message = RegistrationForm.TOO_LONG) @Nullable
        String subject,

        @NotBlank(message = RegistrationForm.REQUIRED)
        @Size(max = 20_000, message = RegistrationForm.TOO_LONG)
        @Nullable
        String question,

        @Size(max = 20_000, message = RegistrationForm.TOO_LONG) @Nullable
        String advice,

        @Size(max = 500, message = RegistrationForm.TOO_LONG) @Nullable
        String norm,

        @Min(value = 1, message = "{casework.advice.minutes.range}")
        @Max(value = 1440, message = "{casework.advice.minutes.range}")
        @Nullable
        Integer minutes,

        @Nullable Boolean close,
        @Nullable UUID precedent) {

    static ConsultationForm empty(LocalDateTime now) {
        LocalTime time = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return new ConsultationForm(
                Channel.RECEPTION,
                now.toLocalDate(),
                time,
                Applicant.Kind.CIVIL_SERVANT,
                Topic.ETHICS,
                "",
                "",
                "",
                "",
                null,
                true,
                null);
    }

    /** The same advice again; who asks and what exactly is written anew. */
    static ConsultationForm using(UUID precedent, PrecedentText text, LocalDateTime now) {
        ConsultationForm empty = empty(now);
        return new ConsultationForm(
                empty.channel(),
                empty.date(),
                empty.time(),
                empty.asker(),
                text.topic(),
                text.title(),
                "",
                text.advice(),
                text.norm(),
                null,
                true,
                precedent);
    }

    void check(Errors errors) {
        if (isClosing() && text(advice).isEmpty()) {
            errors.rejectValue("advice", "casework.consultation.close.without");
        }
    }

    LocalDateTime receivedAt() {
        return LocalDateTime.of(Objects.requireNonNull(date), Objects.requireNonNull(time));
    }

    NewCase toCase(int stateBodyId, Instant received, String language) {
        Applicant unnamed = new Applicant(
                Objects.requireNonNull(asker), Applicant.Identity.ANONYMOUS, language, PersonalDetails.none());
        return new NewCase(
                stateBodyId,
                false,
                CaseKind.CONSULTATION,
                null,
                Objects.requireNonNull(topic),
                Objects.requireNonNull(channel),
                unnamed,
                received,
                text(subject),
                text(question),
                List.of(),
                null);
    }

    Registration.Advice toAdvice() {
        return new Registration.Advice(text(advice), text(norm).isEmpty() ? null : norm, minutes, isClosing());
    }

    /** Subject and question, by which similar ones are found. */
    String asked() {
        return text(subject) + " " + text(question);
    }

    private boolean isClosing() {
        return Boolean.TRUE.equals(close);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
