package kz.adep.casework.service.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import kz.adep.calendar.Calendars;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.domain.Rulebooks;
import kz.adep.casework.Cases;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.term.CaseDeadline;
import kz.adep.casework.domain.term.CaseDeadline.State;
import kz.adep.casework.domain.term.CountedTerm;
import kz.adep.vault.WrappedKey;
import org.junit.jupiter.api.Test;

class TermBoardTests {

    private static final LocalDate REGISTERED = LocalDate.of(2026, 11, 17);

    @Test
    void whatMayBeDoneIsNotCalledOpen() {
        CaseDeadline term = term();

        assertThat(new TermBoard.Line(term, State.OPEN, true, Calendars.published()).standing())
                .isEqualTo("POSSIBLE");
        assertThat(new TermBoard.Line(term, State.MET, true, Calendars.published()).standing())
                .isEqualTo("MET");
        assertThat(new TermBoard.Line(term, State.OPEN, false, Calendars.published()).standing())
                .isEqualTo("OPEN");
    }

    @Test
    void timeThatTheOfficeOnlyWaitsForIsNotMissed() {
        assertThat(missed(Step.OBJECTION)).isEqualTo("PASSED");
        assertThat(missed(Step.HEARING_NOTICE)).isEqualTo("PASSED");
        assertThat(missed(Step.CURE)).isEqualTo("PASSED");
        assertThat(missed(Step.RETURN)).isEqualTo("MISSED");
    }

    private static String missed(Step step) {
        return new TermBoard.Line(term(step), State.MISSED, false, Calendars.published()).standing();
    }

    private static CaseDeadline term() {
        return term(Step.FORWARD);
    }

    private static CaseDeadline term(Step step) {
        CaseFile file =
                new CaseFile(UUID.randomUUID(), Cases.named(1), new WrappedKey(1, new byte[] {1}), REGISTERED, 1);
        CountedTerm counted = CountedTerm.from(REGISTERED, Rulebooks.ANSWER, Calendars.published());
        return new CaseDeadline(file, step, CaseDeadline.Cause.REGISTERED, REGISTERED, counted);
    }
}
