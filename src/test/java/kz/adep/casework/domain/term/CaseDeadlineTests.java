package kz.adep.casework.domain.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import kz.adep.calendar.Calendars;
import kz.adep.calendar.CountedDay;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.domain.Rulebooks;
import kz.adep.casework.Cases;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.term.CaseDeadline.Cause;
import kz.adep.casework.domain.term.CaseDeadline.State;
import kz.adep.vault.WrappedKey;
import org.junit.jupiter.api.Test;

class CaseDeadlineTests {

    private static final LocalDate REGISTERED = LocalDate.of(2026, 11, 17);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 8);

    private final CaseDeadline answer = deadline(Rulebooks.ANSWER, Cause.REGISTERED);

    @Test
    void dueDayItselfIsInTime() {
        answer.done(DUE);

        assertThat(answer.stateOn(DUE.plusYears(1))).isEqualTo(State.MET);
    }

    @Test
    void doneLateIsMissed() {
        answer.done(DUE.plusDays(1));

        assertThat(answer.stateOn(DUE)).isEqualTo(State.MISSED);
    }

    @Test
    void openPastItsDayIsMissedWithoutAnybodyNoting() {
        assertThat(answer.stateOn(DUE)).isEqualTo(State.OPEN);
        assertThat(answer.stateOn(DUE.plusDays(1))).isEqualTo(State.MISSED);
        assertThat(answer.isOpen()).isTrue();
    }

    @Test
    void settledTermIsNotSettledAgain() {
        answer.cancel(REGISTERED);
        answer.done(DUE.plusDays(9));

        assertThat(answer.stateOn(DUE.plusDays(9))).isEqualTo(State.CANCELLED);
        assertThat(answer.settledOn()).contains(REGISTERED);
    }

    @Test
    void workingDaysAreExplainedOneByOne() {
        assertThat(answer.count(Calendars.published()).days())
                .hasSize(21)
                .filteredOn(CountedDay::counts)
                .hasSize(15);
    }

    @Test
    void monthsAreExplainedFromTheirNominalEnd() {
        CaseDeadline extended = deadline(Rulebooks.EXTENSION.ofLength(1), Cause.EXTENDED);

        assertThat(extended.count(Calendars.published()).days())
                .extracting(CountedDay::day)
                .containsExactly(LocalDate.of(2026, 12, 17));
    }

    @Test
    void extensionTellsByHowMuchItMovedTheTerm() {
        CaseDeadline extended = deadline(Rulebooks.EXTENSION.ofLength(1), Cause.EXTENDED);

        assertThat(extended.event(Rulebooks.EXTENSION))
                .contains(new TermEvent.Extended(REGISTERED, Rulebooks.EXTENSION.ofLength(1)));
    }

    @Test
    void termToCureStoppedTheAnswerOnlyWhereTheCaseStoodStill() {
        CaseFile file = file();
        CaseDeadline idle = cure(file);
        file.suspend(REGISTERED);
        CaseDeadline still = cure(file);
        idle.done(DUE);
        still.done(DUE);

        assertThat(idle.event(Rulebooks.EXTENSION)).isEmpty();
        assertThat(still.event(Rulebooks.EXTENSION)).contains(new TermEvent.StoodStill(REGISTERED, DUE));
    }

    private static CaseDeadline cure(CaseFile file) {
        CountedTerm term = CountedTerm.from(REGISTERED, Rulebooks.CURE, Calendars.published());
        return new CaseDeadline(file, DeadlineRule.Step.CURE, Cause.EVENT, REGISTERED, term);
    }

    private static CaseDeadline deadline(DeadlineRule rule, Cause cause) {
        CountedTerm term = CountedTerm.from(REGISTERED, rule, Calendars.published());
        return new CaseDeadline(file(), DeadlineRule.Step.ANSWER, cause, REGISTERED, term);
    }

    private static CaseFile file() {
        return new CaseFile(UUID.randomUUID(), Cases.named(1), new WrappedKey(1, new byte[] {1}), REGISTERED, 1);
    }
}
