package kz.adep.conflict.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.adep.conflict.Conflicts;
import kz.adep.shared.RuleViolation;
import kz.adep.shared.StaleEdit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConflictTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final LocalDate BEGAN = Conflicts.MARCH.atDay(12);

    private final Conflict conflict = recorded(Conflicts.usual());

    @Test
    void conflictGoesOnUntilItIsEnded() {
        assertThat(conflict.result()).isEqualTo(Result.ONGOING);
        assertThat(conflict.ending()).isEmpty();
    }

    @Test
    void conflictThatHasNotBegunIsRefused() {
        refused("conflict.began.future", () -> recorded(Conflicts.on(TODAY.plusDays(1))));
        refused("conflict.began.future", () -> conflict.correct(Conflicts.on(TODAY.plusDays(1)), 0, TODAY));
    }

    @Test
    void correctionIsTakenOver() {
        conflict.correct(Conflicts.saying("Үшеуі дауласты"), 0, TODAY);

        assertThat(conflict.circumstances().description()).isEqualTo("Үшеуі дауласты");
    }

    @Test
    void correctionOfAnOlderVersionGetsTheStoredText() {
        assertThatExceptionOfType(StaleEdit.class)
                .isThrownBy(() -> conflict.correct(Conflicts.saying("Үшеуі дауласты"), 7, TODAY))
                .satisfies(stale ->
                        assertThat(stale.stored()).isEqualTo(Conflicts.usual().description()));
    }

    @Test
    void sameTextSavedTwiceIsNoRace() {
        conflict.correct(Conflicts.usual(), 7, TODAY);

        assertThat(conflict.circumstances()).isEqualTo(Conflicts.usual());
    }

    @Test
    void conflictIsSettledOrPassedOn() {
        conflict.end(Ending.passedTo("Тәртіптік комиссия", TODAY), 0, TODAY);
        assertThat(conflict.ending().orElseThrow().passedTo()).isEqualTo("Тәртіптік комиссия");

        conflict.end(Ending.settled(BEGAN), 0, TODAY);

        assertThat(conflict.ending()).contains(Ending.settled(BEGAN));
    }

    @Test
    void endLiesBetweenTheBeginningAndToday() {
        refused("conflict.ended.early", () -> conflict.end(Ending.settled(BEGAN.minusDays(1)), 0, TODAY));
        refused("conflict.ended.future", () -> conflict.end(Ending.settled(TODAY.plusDays(1)), 0, TODAY));
    }

    @Test
    void beginningCannotBeMovedBehindTheEnd() {
        conflict.end(Ending.settled(BEGAN), 0, TODAY);

        refused("conflict.ended.early", () -> conflict.correct(Conflicts.on(BEGAN.plusDays(1)), 0, TODAY));
    }

    @Test
    void endOnAnOlderVersionIsRefused() {
        assertThatExceptionOfType(StaleEdit.class).isThrownBy(() -> conflict.end(Ending.settled(BEGAN), 1, TODAY));
    }

    @Test
    void endedConflictCanFlareUpAgain() {
        conflict.end(Ending.passedTo("Басшы", TODAY), 0, TODAY);

        conflict.resume(0);

        assertThat(conflict.result()).isEqualTo(Result.ONGOING);
        assertThat(conflict.ending()).isEmpty();
    }

    @Test
    void struckConflictStaysAsItIs() {
        conflict.strike(strike(), 0);

        assertThat(conflict.struck()).contains(strike());
        refused("conflict.struck.already", () -> conflict.strike(strike(), 0));
        refused("conflict.struck.already", () -> conflict.correct(Conflicts.usual(), 0, TODAY));
        refused("conflict.struck.already", () -> conflict.end(Ending.settled(TODAY), 0, TODAY));
        refused("conflict.struck.already", () -> conflict.resume(0));
    }

    @Test
    void strikingSaysWhy() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Strike(TODAY, "  ", UUID.randomUUID()));
    }

    @Test
    void passingOnSaysToWhom() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ending.passedTo(" ", TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ending(Result.SETTLED, "Басшы", TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ending(Result.ONGOING, null, TODAY));
    }

    private static Strike strike() {
        return new Strike(TODAY, "Екі рет енгізілген", new UUID(0, 1));
    }

    private static Conflict recorded(Circumstances circumstances) {
        return new Conflict(UUID.randomUUID(), 120, circumstances, TODAY, Instant.EPOCH, UUID.randomUUID());
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
