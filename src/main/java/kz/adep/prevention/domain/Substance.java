package kz.adep.prevention.domain;

import java.time.LocalDate;
import java.util.UUID;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What was declared.
 *
 * @param account of the declarant, where he signs in here
 * @param subordinate whether close relatives stand one directly under the other (article 14)
 * @param caseNumber of the case it is about, if any
 */
public record Substance(
        @Nullable UUID account,
        String post,
        InterestKind kind,
        boolean subordinate,
        LocalDate declaredOn,
        DeclaredTo toldTo,
        String text,
        @Nullable String caseNumber,
        @Nullable LocalDate followUpOn) {

    public Substance {
        if (subordinate && kind != InterestKind.RELATIVES) {
            throw new RuleViolation("prevention.subordinate.kind");
        }
        if (followUpOn != null && followUpOn.isBefore(declaredOn)) {
            throw new RuleViolation("prevention.follow-up.before");
        }
    }
}
