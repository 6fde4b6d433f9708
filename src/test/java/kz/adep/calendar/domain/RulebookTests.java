package kz.adep.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import kz.adep.calendar.AppealType;
import kz.adep.calendar.Calendars;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.DeadlineRule.CountsFrom;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.DeadlineRule.Unit;
import kz.adep.calendar.LegalBasis;
import kz.adep.calendar.NoRuleInForce;
import org.junit.jupiter.api.Test;

class RulebookTests {

    private static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);

    @Test
    void ruleOfTheTypeGoesBeforeTheGeneralOne() {
        var rulebook = Rulebooks.ofTheCode();

        assertThat(rulebook.ruleFor(Step.ANSWER, AppealType.COMPLAINT, CHANGE)).isEqualTo(Rulebooks.COMPLAINT);
        assertThat(rulebook.ruleFor(Step.ANSWER, AppealType.MESSAGE, CHANGE)).isEqualTo(Rulebooks.ANSWER);
    }

    @Test
    void ruleIsTheOneInForceOnTheDayOfRegistration() {
        var older = answer("76", new LegalBasis("APPC", "76", LocalDate.of(2021, 7, 1), CHANGE.minusDays(1)));
        var newer = answer("80", new LegalBasis("APPC", "80", CHANGE, null));
        var rulebook = new Rulebook(List.of(older, newer), List.of());

        assertThat(rulebook.ruleFor(Step.ANSWER, AppealType.REQUEST, CHANGE.minusDays(1)))
                .isEqualTo(older);
        assertThat(rulebook.ruleFor(Step.ANSWER, AppealType.REQUEST, CHANGE)).isEqualTo(newer);
    }

    @Test
    void dayBeforeAnyRuleIsRefused() {
        assertThatExceptionOfType(NoRuleInForce.class)
                .isThrownBy(
                        () -> Rulebooks.ofTheCode().ruleFor(Step.ANSWER, AppealType.REQUEST, LocalDate.of(2021, 6, 30)))
                .satisfies(refusal -> assertThat(refusal.day()).isEqualTo("2021-06-30"));
    }

    @Test
    void ruleMayCountTheDayOfRegistration() {
        var rule = new DeadlineRule(
                "OLD",
                Step.ANSWER,
                null,
                Rulebooks.article("76"),
                1,
                Unit.WORKING_DAY,
                CountsFrom.DAY_OF_REGISTRATION,
                true,
                false);

        assertThat(rule.lastDay(LocalDate.of(2026, 11, 20), Calendars.published()))
                .isEqualTo("2026-11-20");
    }

    @Test
    void monthsEndOnAWorkingDay() {
        assertThat(Rulebooks.EXTENSION.lastDay(LocalDate.of(2026, 12, 30), Calendars.published()))
                .isEqualTo("2027-03-01");
    }

    @Test
    void basisThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalBasis("APPC", "76", CHANGE, CHANGE.minusDays(1)));
    }

    private static DeadlineRule answer(String code, LegalBasis basis) {
        return new DeadlineRule(
                code, Step.ANSWER, null, basis, 15, Unit.WORKING_DAY, CountsFrom.DAY_AFTER_REGISTRATION, true, false);
    }
}
