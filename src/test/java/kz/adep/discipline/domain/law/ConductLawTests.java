package kz.adep.discipline.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.adep.calendar.Calendars;
import kz.adep.calendar.DeadlineRule.Unit;
import kz.adep.discipline.domain.Conduct;
import kz.adep.discipline.domain.law.ConductEntry.Catalogue;
import kz.adep.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConductLawTests {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 30);

    private final ConductLaw law = Conduct.law();

    @ParameterizedTest
    @CsvSource({"CORPS_B, COMMISSION", "E_1_2, COUNCIL", "CORPS_A, AGENCY"})
    void categoryOfThePostDecidesTheTrack(String category, Track track) {
        assertThat(law.track(category, DAY)).isEqualTo(track);
    }

    @Test
    void unknownCategoryIsRefused() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> law.track("KING", DAY));
    }

    @Test
    void nothingIsGuessedForADayWhoseLawIsNotLoaded() {
        assertThat(law.list(Catalogue.MISDEED, BEFORE)).isEmpty();
        assertThat(law.limitation(LimitationRule.Basis.ORDINARY, BEFORE)).isEmpty();
        assertThat(law.rule(ProceedingRule.Step.INVESTIGATION, Track.COMMISSION, BEFORE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"D01, false, DEMOTION", "D01, true, DISMISSAL", "D09, false, DISMISSAL", "MINOR, false, REMARK"})
    void sanctionFollowsTheMisdeedAndItsRepetition(String misdeed, boolean repeated, String sanction) {
        assertThat(law.sanctions(Optional.of(misdeed), repeated, DAY))
                .extracting(ConductEntry::code)
                .containsExactly(sanction);
    }

    @Test
    void unnamedMisdeedLeavesTheChoiceToWhoDecides() {
        assertThat(law.sanctions(Optional.empty(), false, DAY)).hasSize(3);
    }

    @Test
    void misdeedIsRepeatedWithinTheMonthsOfTheLaw() {
        assertThat(law.repeatedSince("D01", DAY)).contains(LocalDate.of(2025, 9, 1));
        assertThat(law.repeatedSince("MINOR", DAY)).isEmpty();
    }

    @Test
    void ruleOfATrackComesBeforeThatOfAll() {
        assertThat(law.rule(ProceedingRule.Step.CONSIDER, Track.COUNCIL, DAY))
                .get()
                .extracting(ProceedingRule::length)
                .isEqualTo(20);
        assertThat(law.rule(ProceedingRule.Step.CONSIDER, Track.AGENCY, DAY))
                .get()
                .extracting(ProceedingRule::length)
                .isEqualTo(10);
    }

    @Test
    void sanctionIsInForceForTheMonthsOfTheLaw() {
        List<ConductEntry> sanctions = law.list(Catalogue.SANCTION, DAY);

        assertThat(sanctions.get(0).inForceUntil(LocalDate.of(2026, 12, 31))).contains(LocalDate.of(2027, 2, 28));
        assertThat(sanctions.get(1).inForceUntil(DAY)).isEmpty();
    }

    /** Seen on Thursday 22 October; Republic Day moves the 26th, so that the 23rd, 27th and 28th lie between. */
    @Test
    void sittingComesAfterThreeFullWorkingDays() {
        ProceedingRule rule = new ProceedingRule(
                "ACQUAINT", ProceedingRule.Step.ACQUAINT, null, Conduct.BASIS, 3, Unit.WORKING_DAY, null);

        assertThat(rule.firstDayAfter(LocalDate.of(2026, 10, 22), Calendars.published()))
                .isEqualTo(LocalDate.of(2026, 10, 29));
    }

    @Test
    void termInMonthsEndsOnAWorkingDay() {
        ProceedingRule rule =
                new ProceedingRule("REPLY", ProceedingRule.Step.REPLY, null, Conduct.BASIS, 1, Unit.MONTH, null);

        assertThat(rule.lastDay(LocalDate.of(2026, 9, 25), Calendars.published()))
                .isEqualTo(LocalDate.of(2026, 10, 27));
    }
}
