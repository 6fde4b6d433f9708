package kz.adep.discipline.domain.limitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.adep.discipline.domain.Conduct;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Golden examples counted by hand on a paper calendar. */
class LimitationTests {

    private static final LocalDate COMMITTED = LocalDate.of(2026, 7, 10);
    private static final LocalDate DETECTED = LocalDate.of(2026, 9, 15);

    @Test
    void withoutPausesThePeriodFromTheDetectionDecides() {
        assertThat(ordinary(DETECTED).lastDay()).contains(LocalDate.of(2026, 10, 15));
    }

    @Test
    void withoutDetectionThePeriodFromTheMisdeedDecides() {
        assertThat(ordinary(null).lastDay()).contains(LocalDate.of(2027, 1, 10));
    }

    @Test
    void lateDetectionIsCutOffByThePeriodFromTheMisdeed() {
        assertThat(ordinary(LocalDate.of(2026, 12, 28)).lastDay()).contains(LocalDate.of(2027, 1, 10));
    }

    @Test
    void discreditingMisdeedHasThreeMonthsAndAYear() {
        Limitation limitation = Limitation.of(Conduct.DISCREDITING, COMMITTED, DETECTED, List.of());

        assertThat(limitation.lastDay()).contains(LocalDate.of(2026, 12, 15));
        assertThat(limitation.misdeed().end()).isEqualTo(LocalDate.of(2027, 7, 10));
    }

    /** Ill from 20 to 29 September: ten days, from 15 October to the 25th. */
    @Test
    void illnessMovesTheEndByItsDays() {
        assertThat(ordinary(DETECTED, pause("2026-09-20", "2026-09-29")).lastDay())
                .contains(LocalDate.of(2026, 10, 25));
    }

    /** 20 to 29 September and 25 September to 3 October are fourteen days, not nineteen. */
    @Test
    void dayNamedTwiceCountsOnce() {
        assertThat(ordinary(DETECTED, pause("2026-09-25", "2026-10-03"), pause("2026-09-20", "2026-09-29"))
                        .lastDay())
                .contains(LocalDate.of(2026, 10, 29));
    }

    @Test
    void pauseWithinAnotherAddsNothing() {
        assertThat(ordinary(DETECTED, pause("2026-09-20", "2026-09-29"), pause("2026-09-22", "2026-09-24"))
                        .lastDay())
                .contains(LocalDate.of(2026, 10, 25));
    }

    /** Of 10 to 19 September only the 16th to 19th lie after the detection: four days. */
    @Test
    void daysUpToTheDetectionDoNotCount() {
        assertThat(ordinary(DETECTED, pause("2026-09-10", "2026-09-19")).lastDay())
                .contains(LocalDate.of(2026, 10, 19));
    }

    @Test
    void pauseAfterTheEndNoLongerHelps() {
        assertThat(ordinary(DETECTED, pause("2026-10-16", "2026-10-30")).lastDay())
                .contains(LocalDate.of(2026, 10, 15));
    }

    /** The first moves the end to 20 October, so that the second, of three days, begins before it. */
    @Test
    void pauseThatBeginsBeforeTheMovedEndCounts() {
        assertThat(ordinary(DETECTED, pause("2026-09-20", "2026-09-24"), pause("2026-10-18", "2026-10-20"))
                        .lastDay())
                .contains(LocalDate.of(2026, 10, 23));
    }

    @Test
    void lastingPauseLeavesTheEndOpen() {
        Limitation limitation = ordinary(DETECTED, new Pause("LEAVE", LocalDate.of(2026, 10, 1), null));

        assertThat(limitation.standsStill()).isTrue();
        assertThat(limitation.allows(LocalDate.of(2030, 1, 1))).isTrue();
    }

    @Test
    void sanctionIsPossibleOnTheLastDayAndNotAfter() {
        Limitation limitation = ordinary(DETECTED);

        assertThat(limitation.allows(LocalDate.of(2026, 10, 15))).isTrue();
        assertThat(limitation.allows(LocalDate.of(2026, 10, 16))).isFalse();
    }

    @Test
    void monthWithoutTheDayEndsOnItsLast() {
        assertThat(ordinary(LocalDate.of(2026, 8, 31)).lastDay()).contains(LocalDate.of(2026, 9, 30));
    }

    @Test
    void countNamesEachPauseWithItsDays() {
        Limitation limitation =
                ordinary(DETECTED, pause("2026-09-25", "2026-10-03"), pause("2026-09-20", "2026-09-29"));

        assertThat(limitation.deciding().counted())
                .extracting(Limitation.CountedPause::days)
                .containsExactly(10, 4);
    }

    private static Limitation ordinary(@Nullable LocalDate detectedOn, Pause... pauses) {
        return Limitation.of(Conduct.ORDINARY, COMMITTED, detectedOn, List.of(pauses));
    }

    private static Pause pause(String from, String to) {
        return new Pause("ILLNESS", LocalDate.parse(from), LocalDate.parse(to));
    }
}
