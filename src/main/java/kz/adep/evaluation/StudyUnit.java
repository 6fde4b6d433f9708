package kz.adep.evaluation;

import java.math.BigDecimal;
import java.util.Objects;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One office, or whatever else a study compares, and what it contributes. The public sees neither whose line it is nor
 * the counts.
 *
 * @param position from 1 within the study; once frozen in the order of groups and changes
 * @param stateBodyId the office; absent where an import has a free label
 * @param label code of the office, or what an import calls the unit
 * @param arm the group; may be absent of who is excluded
 * @param before count before the intervention; absent where it is not known
 * @param after count after it; absent with before
 * @param change before minus after, so that positive is a decrease
 * @param exclusion absent of who is in a group
 * @param remark why an officer left the unit out, or took it in again
 */
public record StudyUnit(
        int position,
        @Nullable Integer stateBodyId,
        String label,
        @Nullable Arm arm,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        @Nullable BigDecimal change,
        @Nullable Exclusion exclusion,
        @Nullable String remark) {

    public StudyUnit {
        if (position < 1) {
            throw new IllegalArgumentException("positions count from 1: " + position);
        }
        if ((before == null) != (after == null)) {
            throw new IllegalArgumentException("before and after are known together");
        }
        if (before != null
                && after != null
                && (change == null || before.subtract(after).compareTo(change) != 0)) {
            throw new IllegalArgumentException("change is before minus after: " + change);
        }
        if (exclusion == null && (arm == null || change == null)) {
            throw new IllegalArgumentException("who is not excluded has a group and a change");
        }
    }

    public boolean isIncluded() {
        return exclusion == null;
    }

    /** Of who has a change. */
    public Direction direction() {
        return Direction.of(Objects.requireNonNull(change));
    }

    /** Refuses where the unit is excluded already, and where nobody says why. */
    public StudyUnit exclude(Exclusion kind, String reason) {
        if (!isIncluded() || !kind.isByHand()) {
            throw new RuleViolation("evaluation.refused.excluded");
        }
        return with(kind, told(reason));
    }

    /** Takes back what an officer decided; what follows from the register stays. */
    public StudyUnit include(String reason) {
        if (exclusion == null || !exclusion.isByHand()) {
            throw new RuleViolation("evaluation.refused.included");
        }
        return with(null, told(reason));
    }

    /** The same with what an officer decided about it before; what follows from the register goes first. */
    public StudyUnit decidedLike(StudyUnit earlier) {
        if (!isIncluded() || earlier.remark == null) {
            return this;
        }
        boolean out = earlier.exclusion != null && earlier.exclusion.isByHand();
        return with(out ? earlier.exclusion : null, earlier.remark);
    }

    public StudyUnit at(int place) {
        return new StudyUnit(place, stateBodyId, label, arm, before, after, change, exclusion, remark);
    }

    private StudyUnit with(@Nullable Exclusion kind, String reason) {
        return new StudyUnit(position, stateBodyId, label, arm, before, after, change, kind, reason);
    }

    private static String told(String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("evaluation.refused.reason");
        }
        return reason;
    }
}
