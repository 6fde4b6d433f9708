package kz.adep.casework.service.desk;

import java.util.Arrays;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import kz.adep.shared.StaleEdit;

/**
 * Why an act was not done on one of several cases.
 *
 * @param key of the message files
 */
@SuppressWarnings("ArrayRecordComponent") // on its way to the page, never compared as a record
public record Refusal(String key, Object[] arguments) {

    static final Refusal RACE = new Refusal("desk.bulk.refused.race", new Object[0]);

    private static final Refusal MISSING = new Refusal("desk.bulk.refused.missing", new Object[0]);
    private static final Refusal OTHER_DRAFT = new Refusal("desk.bulk.refused.draft", new Object[0]);

    static boolean isOne(RuntimeException thrown) {
        return thrown instanceof RuleViolation || thrown instanceof StaleEdit || thrown instanceof NotFound;
    }

    static Refusal of(RuntimeException thrown) {
        if (thrown instanceof RuleViolation refused) {
            return new Refusal(refused.key(), Arrays.copyOf(refused.arguments(), refused.arguments().length));
        }
        return thrown instanceof StaleEdit ? OTHER_DRAFT : MISSING;
    }
}
