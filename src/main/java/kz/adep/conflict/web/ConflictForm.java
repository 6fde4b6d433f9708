package kz.adep.conflict.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kz.adep.conflict.domain.Circumstances;
import kz.adep.conflict.domain.Source;
import kz.adep.conflict.service.ConflictView;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/** What is written down of a conflict, and the version it was written on. */
record ConflictForm(
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate beganOn,

        @Nullable YearMonth beganMonth,

        @NotBlank(message = REQUIRED) @Nullable String kind,

        @NotNull(message = REQUIRED)
        @Min(value = Circumstances.FEWEST_PEOPLE, message = "{conflict.people.range}")
        @Max(value = Circumstances.MOST_PEOPLE, message = "{conflict.people.range}")
        @Nullable
        Integer people,

        @Size(max = 200, message = "{conflict.too-long}") @Nullable
        String unit,

        @NotBlank(message = REQUIRED) @Size(max = 4_000, message = "{conflict.too-long}") @Nullable
        String description,

        @NotNull(message = REQUIRED) @Nullable Source source,

        @Nullable String caseNumber,

        @Size(max = 4_000, message = "{conflict.too-long}") @Nullable
        String measures,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate followUpOn,

        int version) {

    static final String REQUIRED = "{platform.required}";

    static ConflictForm empty(LocalDate today) {
        return new ConflictForm(today, null, null, null, "", "", Source.OBSERVATION, "", "", null, 0);
    }

    static ConflictForm of(ConflictView view) {
        Circumstances facts = view.facts();
        return new ConflictForm(
                facts.dayKnown() ? facts.beganOn() : null,
                facts.dayKnown() ? null : facts.month(),
                facts.kind(),
                facts.people(),
                facts.unit(),
                facts.description(),
                facts.source(),
                facts.caseNumber(),
                facts.measures(),
                facts.followUpOn(),
                view.version());
    }

    ConflictForm onVersion(int stored) {
        return new ConflictForm(
                beganOn, beganMonth, kind, people, unit, description, source, caseNumber, measures, followUpOn, stored);
    }

    void check(Errors errors) {
        if ((beganOn == null) == (beganMonth == null) && !errors.hasFieldErrors("beganOn")) {
            errors.rejectValue("beganOn", beganOn == null ? "conflict.began.missing" : "conflict.began.twice");
        }
        if (number() != null && source != Source.APPLICATION) {
            errors.rejectValue("caseNumber", "conflict.case.source");
        } else if (number() != null && !Circumstances.isCaseNumber(number())) {
            errors.rejectValue("caseNumber", "conflict.case.form");
        }
    }

    /** Of a form that was checked. */
    Circumstances toCircumstances() {
        LocalDate day =
                beganOn != null ? beganOn : Objects.requireNonNull(beganMonth).atDay(1);
        return new Circumstances(
                day,
                beganOn != null,
                text(kind),
                Objects.requireNonNull(people),
                text(unit),
                text(description),
                Objects.requireNonNull(source),
                number(),
                text(measures),
                followUpOn);
    }

    /** What is stored, by field, where it is not what was typed. */
    Map<String, Object> differences(ConflictForm stored) {
        Map<String, Object> found = new LinkedHashMap<>();
        differ(found, "beganOn", began(), stored.began());
        differ(found, "kind", text(kind), text(stored.kind));
        differ(found, "people", people, stored.people);
        differ(found, "unit", text(unit), text(stored.unit));
        differ(found, "description", text(description), text(stored.description));
        differ(found, "source", source, stored.source);
        differ(found, "caseNumber", text(number()), text(stored.number()));
        differ(found, "measures", text(measures), text(stored.measures));
        differ(found, "followUpOn", followUpOn, stored.followUpOn);
        return found;
    }

    private @Nullable Object began() {
        return beganOn != null ? beganOn : beganMonth;
    }

    private static void differ(
            Map<String, Object> found, String name, @Nullable Object typed, @Nullable Object stored) {
        if (!Objects.equals(typed, stored)) {
            found.put(name, Objects.requireNonNullElse(stored, ""));
        }
    }

    private @Nullable String number() {
        String typed = text(caseNumber).toUpperCase(Locale.ROOT);
        return typed.isEmpty() ? null : typed;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
