package kz.adep.discipline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.adep.calendar.Calendars;
import kz.adep.calendar.DeadlineRule.Unit;
import kz.adep.calendar.WorkingCalendar;
import kz.adep.discipline.domain.ProceedingTerm.State;
import kz.adep.discipline.domain.law.ProceedingRule;
import org.junit.jupiter.api.Test;

class ProceedingTermTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    private final WorkingCalendar calendar = Calendars.published();
    private final Proceeding proceeding = Conduct.minor();
    private final ProceedingTerm term = new ProceedingTerm(
            proceeding,
            new ProceedingRule(
                    "INVESTIGATION",
                    ProceedingRule.Step.INVESTIGATION,
                    null,
                    Conduct.BASIS,
                    15,
                    Unit.WORKING_DAY,
                    null),
            TUESDAY,
            calendar);

    @Test
    void dayOfTheEventIsNotLeftOfTheTerm() {
        assertThat(resumed(TUESDAY).length()).isEqualTo(15);
        assertThat(resumed(TUESDAY.plusDays(1)).due()).isEqualTo("2026-12-11");
        assertThat(resumed(TUESDAY).due()).isEqualTo("2026-12-11");
    }

    @Test
    void onlyWhatWasLeftWhenItStoppedCanGoOn() {
        term.stop(term.due());

        assertThat(term.stoppedOn(term.due())).isTrue();
        assertThat(term.stoppedOn(term.due().plusDays(1))).isFalse();
    }

    @Test
    void stoppedPastItsDayIsMissed() {
        term.stop(term.due().plusDays(1));

        assertThat(term.stateOn(term.due())).isEqualTo(State.MISSED);
    }

    private ProceedingTerm resumed(LocalDate stoodStillOn) {
        return term.resumed(proceeding, stoodStillOn, TUESDAY.plusDays(3), calendar);
    }
}
