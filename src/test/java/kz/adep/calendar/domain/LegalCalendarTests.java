package kz.adep.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.adep.calendar.AppealType;
import kz.adep.calendar.CalendarDay.Status;
import kz.adep.calendar.Calendars;
import kz.adep.calendar.CountedDay;
import kz.adep.calendar.DayReason;
import kz.adep.calendar.GoldenCase;
import kz.adep.calendar.NoRuleInForce;
import kz.adep.calendar.YearNotLoaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegalCalendarTests {

    private final LegalCalendar calendar = new LegalCalendar(Calendars.published(), Rulebooks.ofTheCode());

    static List<GoldenCase> goldenCases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("goldenCases")
    void termAgreesWithTheGoldenCase(GoldenCase golden) {
        var registeredOn = calendar.registrationDay(golden.receivedAt());

        assertThat(golden.asTold(calendar.term(registeredOn, golden.appealType())))
                .isEqualTo(golden);
    }

    @Test
    void thereAreSixtyGoldenCases() {
        assertThat(goldenCases()).hasSize(60);
    }

    @Test
    void closingTimeIsAlreadyAfterHours() {
        var friday = LocalDate.of(2026, 11, 20);

        assertThat(calendar.registrationDay(friday.atTime(18, 29, 59))).isEqualTo(friday);
        assertThat(calendar.registrationDay(friday.atTime(18, 30))).isEqualTo("2026-11-23");
    }

    @Test
    void everyDayFromRegistrationToDueIsExplained() {
        var term = calendar.term(LocalDate.of(2026, 12, 8), AppealType.APPLICATION);

        assertThat(term.days()).hasSize(22).startsWith(day(9, true, DayReason.WORKING));
        assertThat(term.days()).contains(day(12, false, DayReason.WEEKEND), day(16, false, DayReason.INDEPENDENCE_DAY));
        assertThat(term.days()).endsWith(day(30, true, DayReason.WORKING));
        assertThat(term.days()).filteredOn(CountedDay::counts).hasSize(15);
    }

    @Test
    void ordinalPassesOverDaysThatDoNotCount() {
        var term = calendar.term(LocalDate.of(2026, 12, 8), AppealType.APPLICATION);

        assertThat(term.ordinalOf(term.days().get(0))).isEqualTo(1);
        assertThat(term.ordinalOf(term.days().get(5))).isEqualTo(4);
        assertThat(term.ordinalOf(term.days().get(21))).isEqualTo(15);
    }

    @Test
    void complaintHasArticleOfItsOwnAndNoExtension() {
        var term = calendar.term(LocalDate.of(2026, 11, 20), AppealType.COMPLAINT);

        assertThat(term.rule()).isEqualTo(Rulebooks.COMPLAINT);
        assertThat(term.latestExtensionFromDue()).isNull();
        assertThat(term.extensionBeyondCalendar()).isFalse();
    }

    @Test
    void termIntoAYearNotLoadedIsRefused() {
        assertThatExceptionOfType(YearNotLoaded.class)
                .isThrownBy(() -> calendar.term(LocalDate.of(2027, 12, 20), AppealType.REQUEST));
    }

    @Test
    void extensionIntoAYearNotLoadedLeavesTheDueDay() {
        var term = calendar.term(LocalDate.of(2027, 11, 1), AppealType.REQUEST);

        assertThat(term.due()).isEqualTo("2027-11-22");
        assertThat(term.latestExtensionFromDue()).isNull();
        assertThat(term.extensionBeyondCalendar()).isTrue();
    }

    @Test
    void receiptBeforeAnyRuleIsRefused() {
        var older = new LegalCalendar(Calendars.year(2020), Rulebooks.ofTheCode());

        assertThatExceptionOfType(NoRuleInForce.class)
                .isThrownBy(() -> older.registrationDay(LocalDateTime.of(2020, 6, 1, 9, 0)));
    }

    @Test
    void termTellsHowSureItsCalendarIs() {
        assertThat(calendar.term(LocalDate.of(2025, 11, 3), AppealType.REQUEST).certainty())
                .isEqualTo(Status.CONFIRMED);
        assertThat(calendar.term(LocalDate.of(2026, 5, 12), AppealType.REQUEST).certainty())
                .isEqualTo(Status.ESTIMATED);
    }

    private static CountedDay day(int ofDecember, boolean counts, DayReason reason) {
        return new CountedDay(LocalDate.of(2026, 12, ofDecember), counts, reason);
    }
}
