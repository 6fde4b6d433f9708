package kz.adep.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import kz.adep.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class StudyUnitTests {

    private static final BigDecimal SEVEN = new BigDecimal("7");
    private static final StudyUnit UNIT = Drafts.unit(1, Arm.STUDY, 9, 4);

    @Test
    void changeIsBeforeMinusAfter() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> unit(SEVEN, BigDecimal.ONE, new BigDecimal("-6")));
    }

    @Test
    void beforeAndAfterAreKnownTogether() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> unit(SEVEN, null, SEVEN));
    }

    @Test
    void whoIsInAGroupHasAChange() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> unit(null, null, null));
    }

    @Test
    void positiveChangeIsADecrease() {
        assertThat(unit(null, null, new BigDecimal("3")).direction()).isEqualTo(Direction.DECREASE);
        assertThat(unit(null, null, BigDecimal.ZERO).direction()).isEqualTo(Direction.SAME);
        assertThat(unit(null, null, new BigDecimal("-3")).direction()).isEqualTo(Direction.INCREASE);
    }

    @Test
    void excludedUnitKeepsItsFigures() {
        StudyUnit excluded = UNIT.exclude(Exclusion.BY_OFFICER, "moved");

        assertThat(excluded.isIncluded()).isFalse();
        assertThat(excluded.change()).isEqualByComparingTo("5");
    }

    @Test
    void exclusionWithoutAReasonIsRefused() {
        refused(() -> UNIT.exclude(Exclusion.BY_OFFICER, " "), "evaluation.refused.reason");
    }

    @Test
    void inclusionWithoutAReasonIsRefused() {
        StudyUnit excluded = UNIT.exclude(Exclusion.BY_OFFICER, "moved");

        refused(() -> excluded.include(""), "evaluation.refused.reason");
    }

    @Test
    void unitIsNotExcludedTwice() {
        StudyUnit excluded = UNIT.exclude(Exclusion.BY_OFFICER, "moved");

        refused(() -> excluded.exclude(Exclusion.BODY_CHANGED, "split"), "evaluation.refused.excluded");
    }

    @Test
    void nobodyExcludesByHandForAReasonOfTheRegister() {
        refused(() -> UNIT.exclude(Exclusion.WRONG_SPAN, "because"), "evaluation.refused.excluded");
    }

    @Test
    void reasonOfTheRegisterIsNotLiftedByHand() {
        StudyUnit incomplete =
                new StudyUnit(1, 5, "MZ", Arm.STUDY, null, null, null, Exclusion.BEFORE_INCOMPLETE, null);

        refused(() -> incomplete.include("but I know it"), "evaluation.refused.included");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).withMessage(key);
    }

    private static StudyUnit unit(BigDecimal before, BigDecimal after, BigDecimal change) {
        return new StudyUnit(1, null, "a", Arm.STUDY, before, after, change, null, null);
    }
}
