package kz.adep.evaluation;

import kz.adep.conflict.InterventionKind;
import kz.adep.shared.RuleViolation;

/**
 * What a study takes from the registers: conflicts of two periods of the same length, and who began an intervention
 * between them.
 */
public record RegisterDesign(InterventionKind intervention, MonthSpan before, MonthSpan span, MonthSpan after) {

    public RegisterDesign {
        if (before.months() != after.months()) {
            throw new RuleViolation("evaluation.refused.lengths");
        }
        if (!before.endsBefore(span) || !span.endsBefore(after)) {
            throw new RuleViolation("evaluation.refused.order");
        }
    }
}
