package kz.adep.reporting.domain;

import java.util.Optional;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one line of a report.
 *
 * @param computed the number of cases; absent where the line is entered by hand
 * @param manual what was entered, in place of the computed number where there is one
 * @param reason why a computed number was corrected
 */
public record Figure(
        String indicator,
        @Nullable Long computed,
        @Nullable Long manual,
        @Nullable String reason) {

    public static Figure empty(String indicator) {
        return new Figure(indicator, null, null, null);
    }

    /** Refuses a number below zero, and a correction of a computed number that says no reason. */
    public Figure entered(@Nullable Long number, @Nullable String why) {
        if (number != null && number < 0) {
            throw new RuleViolation("reporting.figure.negative", indicator);
        }
        boolean correction = computed != null && number != null;
        if (correction && (why == null || why.isBlank())) {
            throw new RuleViolation("reporting.figure.reason", indicator);
        }
        return new Figure(indicator, computed, number, correction ? why : null);
    }

    /** The same with a fresh count; what was entered by hand stays. */
    public Figure recounted(@Nullable Long count) {
        return new Figure(indicator, count, manual, reason);
    }

    /** What the report says. */
    public Optional<Long> value() {
        return Optional.ofNullable(manual != null ? manual : computed);
    }

    public boolean isCorrected() {
        return computed != null && manual != null;
    }
}
