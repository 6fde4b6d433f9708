package kz.adep.evaluation.web;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.adep.conflict.InterventionKind;
import kz.adep.evaluation.MonthSpan;
import kz.adep.evaluation.RegisterDesign;
import kz.adep.evaluation.Study;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A study of the registers as it is asked for.
 *
 * @param months length of both periods
 * @param beforeFrom first month of the period before, as 2025-01
 * @param spanFrom first month in which the intervention may have begun
 * @param spanTo last month of that span
 * @param afterFrom first month of the period after
 * @param corrects code of the study that this one corrects
 */
record StudyForm(
        @Valid @Nullable WordsForm words,
        @Nullable String intervention,
        @Nullable String months,
        @Nullable String beforeFrom,
        @Nullable String spanFrom,
        @Nullable String spanTo,
        @Nullable String afterFrom,
        @Nullable String alpha,
        @Nullable String corrects) {

    static final List<String> LENGTHS = List.of("3", "6", "12", "18", "24");
    static final List<String> LEVELS = List.of("0.1", "0.05", "0.025", "0.01", "0.001");
    private static final int HALF_YEAR = 6;

    StudyForm {
        words = Objects.requireNonNullElse(words, WordsForm.empty());
        months = months != null && LENGTHS.contains(months) ? months : "6";
        alpha = level(alpha);
    }

    /** The last three half-years that are over. */
    static StudyForm usual(YearMonth now) {
        YearMonth half = YearMonth.of(now.getYear(), now.getMonthValue() <= HALF_YEAR ? 1 : 1 + HALF_YEAR);
        return new StudyForm(
                null,
                InterventionKind.COACHING.name(),
                "6",
                half.minusMonths(3 * HALF_YEAR).toString(),
                half.minusMonths(2 * HALF_YEAR).toString(),
                half.minusMonths(HALF_YEAR + 1).toString(),
                half.minusMonths(HALF_YEAR).toString(),
                null,
                null);
    }

    /** The same as a known study asked for, to be corrected. */
    static StudyForm correcting(Study study, RegisterDesign design) {
        return new StudyForm(
                WordsForm.of(study.words(), 0),
                design.intervention().name(),
                Integer.toString(design.before().months()),
                design.before().from().toString(),
                design.span().from().toString(),
                design.span().to().toString(),
                design.after().from().toString(),
                study.alpha().stripTrailingZeros().toPlainString(),
                study.code());
    }

    static String level(@Nullable String typed) {
        return typed != null && LEVELS.contains(typed) ? typed : "0.05";
    }

    WordsForm told() {
        return Objects.requireNonNull(words);
    }

    BigDecimal significance() {
        return new BigDecimal(Objects.requireNonNull(alpha));
    }

    @Nullable
    String corrected() {
        return corrects == null || corrects.isBlank() ? null : corrects;
    }

    /** Empty where something is wrong, which then stands in the errors. */
    Optional<RegisterDesign> design(Errors errors) {
        told().check(errors, "words.");
        YearMonth before = month("beforeFrom", beforeFrom, errors);
        YearMonth from = month("spanFrom", spanFrom, errors);
        YearMonth to = month("spanTo", spanTo, errors);
        YearMonth after = month("afterFrom", afterFrom, errors);
        if (errors.hasErrors() || before == null || from == null || to == null || after == null) {
            return Optional.empty();
        }
        if (to.isBefore(from)) {
            errors.rejectValue("spanTo", "evaluation.refused.order");
            return Optional.empty();
        }
        int length = Integer.parseInt(Objects.requireNonNull(months));
        try {
            return Optional.of(new RegisterDesign(
                    kind(), MonthSpan.of(before, length), new MonthSpan(from, to), MonthSpan.of(after, length)));
        } catch (RuleViolation violation) {
            errors.rejectValue("spanFrom", violation.key());
            return Optional.empty();
        }
    }

    private InterventionKind kind() {
        return List.of(InterventionKind.values()).stream()
                .filter(kind -> kind.name().equals(intervention))
                .findFirst()
                .orElse(InterventionKind.COACHING);
    }

    private static @Nullable YearMonth month(String field, @Nullable String typed, Errors errors) {
        try {
            return YearMonth.parse(Objects.requireNonNullElse(typed, ""));
        } catch (DateTimeException e) {
            errors.rejectValue(field, "evaluation.form.month");
            return null;
        }
    }
}
