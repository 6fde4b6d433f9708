package kz.adep.conflict.web;

import java.util.Map;
import kz.adep.shared.RuleViolation;
import org.springframework.validation.Errors;

/** Puts a refusal beside the field it speaks of, so that what was typed stays. */
final class Refusals {

    private static final Map<String, String> FIELDS = Map.of(
            "conflict.kind.unknown", "kind",
            "conflict.follow-up.early", "followUpOn",
            "conflict.ended.early", "endedOn",
            "conflict.ended.future", "endedOn",
            "conflict.intervention.reached.more", "reached");

    private Refusals() {}

    static void place(RuleViolation refusal, Errors errors, String beganField) {
        String field = refusal.key().startsWith("conflict.began.") ? beganField : FIELDS.get(refusal.key());
        if (field == null || errors.getFieldType(field) == null) {
            errors.reject(refusal.key(), refusal.arguments(), null);
        } else {
            errors.rejectValue(field, refusal.key(), refusal.arguments(), null);
        }
    }
}
