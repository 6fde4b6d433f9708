package kz.adep.discipline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.EnumSet;
import kz.adep.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProceedingStepTests {

    @Test
    void wayOfACommissionLeadsFromTriageToTheEnd() {
        ProceedingStep end = ProceedingStep.TRIAGE
                .moveTo(ProceedingStep.PROPOSED)
                .moveTo(ProceedingStep.INVESTIGATION)
                .moveTo(ProceedingStep.ACQUAINTED)
                .moveTo(ProceedingStep.SITTING)
                .moveTo(ProceedingStep.RECOMMENDED)
                .moveTo(ProceedingStep.ORDERED)
                .moveTo(ProceedingStep.NOTIFIED)
                .moveTo(ProceedingStep.CLOSED);

        assertThat(end.isOpen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "TRIAGE, ORDERED",
        "TRIAGE, INVESTIGATION",
        "PROPOSED, RECOMMENDED",
        "ACQUAINTED, RECOMMENDED",
        "RECOMMENDED, TERMINATED",
        "ORDERED, CLOSED",
        "ORDERED, SUSPENDED",
        "FORWARDED, PROPOSED",
        "CLOSED, TRIAGE"
    })
    void whatTheTableDoesNotKnowIsRefused(ProceedingStep from, ProceedingStep to) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> from.moveTo(to))
                .extracting(RuleViolation::key)
                .isEqualTo("discipline.refusal.step." + from);
    }

    @Test
    void onlyTheFourEndsLeadNowhere() {
        assertThat(Arrays.stream(ProceedingStep.values()).filter(step -> !step.isOpen()))
                .containsExactlyInAnyOrder(
                        ProceedingStep.EXPLAINED,
                        ProceedingStep.MEASURE_TAKEN,
                        ProceedingStep.TERMINATED,
                        ProceedingStep.CLOSED);
    }

    @Test
    void everyStepIsReachedFromAnother() {
        EnumSet<ProceedingStep> reached = EnumSet.of(ProceedingStep.TRIAGE);
        for (ProceedingStep step : ProceedingStep.values()) {
            reached.addAll(step.next());
        }

        assertThat(reached).isEqualTo(EnumSet.allOf(ProceedingStep.class));
    }

    @ParameterizedTest
    @EnumSource(ProceedingStep.class)
    void movesOfAStepAreThoseOfTheTable(ProceedingStep step) {
        assertThat(Move.from(step)).allSatisfy(move -> {
            ProceedingStep target = move.target();
            assertThat(target == null || step.next().contains(target)).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(ProceedingStep.class)
    void openStepAlwaysHasAMove(ProceedingStep step) {
        assertThat(Move.from(step).isEmpty()).isEqualTo(!step.isOpen());
    }
}
