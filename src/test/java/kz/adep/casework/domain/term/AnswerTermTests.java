package kz.adep.casework.domain.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import kz.adep.calendar.Calendars;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.domain.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden days worked out by hand over the calendar of 2026 and 2027. */
class AnswerTermTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    @ParameterizedTest
    @CsvSource({
        // registered, due by 15 working days, due by 20
        "2026-11-17, 2026-12-08, 2026-12-15",
        "2026-12-01, 2026-12-23, 2026-12-30",
        "2026-12-15, 2027-01-11, 2027-01-18",
        "2026-10-23, 2026-11-16, 2026-11-23",
        "2026-03-05, 2026-04-01, 2026-04-08"
    })
    void typeWithoutEventsHasTheTermOfItsRule(LocalDate registered, LocalDate fifteen, LocalDate twenty) {
        assertThat(due(registered, Rulebooks.ANSWER)).isEqualTo(fifteen);
        assertThat(due(registered, Rulebooks.COMPLAINT)).isEqualTo(twenty);
    }

    @ParameterizedTest
    @CsvSource({
        // asked, replied, due
        "2026-11-18, 2026-11-18, 2026-12-09",
        "2026-11-18, 2026-11-20, 2026-12-11",
        "2026-11-18, 2026-11-22, 2026-12-11",
        "2026-11-18, 2026-11-23, 2026-12-14",
        "2026-12-08, 2026-12-15, 2026-12-17",
        "2026-11-21, 2026-11-21, 2026-12-08"
    })
    void workingDaysLeftAreCountedFromTheDayAfterTheReply(LocalDate asked, LocalDate replied, LocalDate due) {
        assertThat(due(TUESDAY, Rulebooks.ANSWER, new TermEvent.StoodStill(asked, replied)))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        // asked and replied before the first day that counts
        "2026-11-17, 2026-11-20, 2026-12-11",
        "2026-11-16, 2026-11-20, 2026-12-11",
        "2026-11-17, 2026-11-17, 2026-12-08",
        "2026-11-16, 2026-11-16, 2026-12-08"
    })
    void dayThatNeverCountedIsNotLeftOfTheTerm(LocalDate asked, LocalDate replied, LocalDate due) {
        assertThat(due(TUESDAY, Rulebooks.ANSWER, new TermEvent.StoodStill(asked, replied)))
                .isEqualTo(due);
    }

    @Test
    void askingAgainOnTheDayOfTheReplyGainsNoDay() {
        TermEvent first = new TermEvent.StoodStill(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 20));
        TermEvent again = new TermEvent.StoodStill(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20));

        assertThat(due(TUESDAY, Rulebooks.ANSWER, first, again)).isEqualTo("2026-12-11");
    }

    @ParameterizedTest
    @CsvSource({"1, 2027-01-08", "2, 2027-02-08"})
    void extensionRunsInMonthsFromTheDueDay(int months, LocalDate due) {
        assertThat(due(TUESDAY, Rulebooks.ANSWER, extended("2026-12-01", months)))
                .isEqualTo(due);
    }

    @Test
    void complaintForgetsAnExtension() {
        assertThat(due(TUESDAY, Rulebooks.COMPLAINT, extended("2026-12-01", 2))).isEqualTo("2026-12-15");
    }

    @Test
    void eventsCountInTheOrderInWhichTheyHappened() {
        TermEvent still = new TermEvent.StoodStill(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 20));
        TermEvent extended = extended("2026-12-01", 1);

        assertThat(due(TUESDAY, Rulebooks.ANSWER, extended, still))
                .isEqualTo(due(TUESDAY, Rulebooks.ANSWER, still, extended))
                .isEqualTo("2027-01-11");
    }

    @Test
    void extendedTermStandsStillToo() {
        TermEvent still = new TermEvent.StoodStill(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 12));

        assertThat(due(TUESDAY, Rulebooks.ANSWER, extended("2026-12-01", 1), still))
                .isEqualTo("2027-01-15");
    }

    @Test
    void requestAfterTheDueDayMovesNothing() {
        TermEvent late = new TermEvent.StoodStill(LocalDate.of(2026, 12, 9), LocalDate.of(2026, 12, 14));

        assertThat(due(TUESDAY, Rulebooks.ANSWER, late)).isEqualTo("2026-12-08");
    }

    @Test
    void restOfAStoodTermIsToldInWorkingDays() {
        CountedTerm term = new AnswerTerm(
                        TUESDAY,
                        Rulebooks.ANSWER,
                        List.of(new TermEvent.StoodStill(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 20))))
                .count(Calendars.published());

        assertThat(term.rule().length()).isEqualTo(15);
        assertThat(term.startsOn()).isEqualTo("2026-11-21");
    }

    @Test
    void standstillEndsNotBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TermEvent.StoodStill(TUESDAY, TUESDAY.minusDays(1)));
    }

    private static TermEvent extended(String on, int months) {
        return new TermEvent.Extended(LocalDate.parse(on), Rulebooks.EXTENSION.ofLength(months));
    }

    private static LocalDate due(LocalDate registered, DeadlineRule rule, TermEvent... events) {
        return new AnswerTerm(registered, rule, List.of(events))
                .count(Calendars.published())
                .due();
    }
}
