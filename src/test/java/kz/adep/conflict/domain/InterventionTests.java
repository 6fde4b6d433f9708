package kz.adep.conflict.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.adep.conflict.Conflicts;
import kz.adep.conflict.InterventionKind;
import kz.adep.shared.RuleViolation;
import kz.adep.shared.StaleEdit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterventionTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);

    private final Intervention intervention = recorded(Conflicts.coaching(BEGUN));

    @Test
    void interventionThatHasNotBegunIsRefused() {
        refused("conflict.began.future", () -> recorded(Conflicts.coaching(TODAY.plusDays(1))));
    }

    @Test
    void plannedEndMayLieAhead() {
        Undertaking planned = of(TODAY, TODAY.plusMonths(2), 5, 5);

        intervention.correct(planned, 0, TODAY);

        assertThat(intervention.undertaking()).isEqualTo(planned);
    }

    @Test
    void endIsNotBeforeTheBeginning() {
        refused("conflict.ended.early", () -> of(BEGUN, BEGUN.minusDays(1), 5, null));
    }

    @Test
    void nobodyReachedIsNoIntervention() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(BEGUN, null, 0, null));
    }

    @Test
    void moreCannotBeReachedThanThereAre() {
        refused("conflict.intervention.reached.more", () -> of(BEGUN, null, 6, 5));
    }

    @Test
    void correctionOfAnOlderVersionIsRefused() {
        assertThatExceptionOfType(StaleEdit.class)
                .isThrownBy(() -> intervention.correct(of(BEGUN, TODAY, 3, 4), 1, TODAY));
    }

    @Test
    void struckInterventionStaysAsItIs() {
        intervention.strike(new Strike(TODAY, "Өткен жоқ", new UUID(0, 1)), 0);

        refused("conflict.struck.already", () -> intervention.correct(of(BEGUN, null, 3, 4), 0, TODAY));
    }

    @Test
    void changesAreNamed() {
        assertThat(of(BEGUN, TODAY, 12, 40).changedFrom(Conflicts.coaching(BEGUN)))
                .containsExactly("kind", "endedOn", "provider");
    }

    private static Undertaking of(LocalDate begun, @Nullable LocalDate ended, int reached, @Nullable Integer outOf) {
        return new Undertaking(InterventionKind.TRAINING, begun, ended, reached, outOf, "", "", "");
    }

    private static Intervention recorded(Undertaking undertaking) {
        return new Intervention(UUID.randomUUID(), 120, undertaking, TODAY, Instant.EPOCH, UUID.randomUUID());
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
