package kz.adep.casework.domain.act;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Who decided, or who proposed a decision and who approved it: two people. Apart from how far the case has come, because an applicant who
 * writes or withdraws moves that on and may not touch this.
 */
@Embeddable
@SuppressWarnings("UnusedVariable") // columns that a constraint reads
public class Approval {

    private @Nullable UUID proposedBy;
    private @Nullable UUID approvedBy;
    private @Nullable UUID decidedBy;

    /** For JPA. */
    protected Approval() {}

    private Approval(@Nullable UUID proposedBy, @Nullable UUID approvedBy) {
        this.proposedBy = proposedBy;
        this.approvedBy = approvedBy;
    }

    /** What needs nobody else. */
    public static Approval decided(UUID by) {
        Approval decided = new Approval(null, null);
        decided.decidedBy = by;
        return decided;
    }

    public static boolean isDecided(@Nullable Approval decision, UUID by) {
        return decision != null && by.equals(decision.decidedBy);
    }

    /** Who answers for the decision with his name: nobody while it is only proposed. */
    public static Optional<UUID> signer(@Nullable Approval decision) {
        return Optional.ofNullable(decision)
                .map(taken -> taken.approvedBy == null ? taken.decidedBy : taken.approvedBy);
    }

    public static Approval proposed(UUID by) {
        return new Approval(by, null);
    }

    public static Approval of(@Nullable Approval proposal, UUID by) {
        if (isProposed(proposal, by)) {
            throw new RuleViolation("recusal.eyes.own");
        }
        return new Approval(proposal == null ? null : proposal.proposedBy, by);
    }

    public static boolean isProposed(@Nullable Approval proposal, UUID by) {
        return proposal != null && by.equals(proposal.proposedBy);
    }
}
