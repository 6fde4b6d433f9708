package kz.adep.discipline.domain;

import static kz.adep.discipline.domain.Conduct.KNOWN;
import static kz.adep.discipline.domain.Conduct.TODAY;
import static kz.adep.discipline.domain.Conduct.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import kz.adep.discipline.domain.law.LimitationRule.Basis;
import kz.adep.discipline.domain.law.MisdeedKind;
import kz.adep.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class ProceedingTests {

    @Test
    void numberIsThatOfTheCaseAndItsOrder() {
        assertThat(Conduct.minor().number()).isEqualTo("MZ-2026-000001/1");
    }

    @Test
    void misdeedCannotBeKnownBeforeItWasCommitted() {
        assertRefused(
                "discipline.refusal.known",
                () -> new Offence("MINOR", MisdeedKind.MINOR, "Words", KNOWN, KNOWN.minusDays(1)));
    }

    @Test
    void recommendationIsTheDayOfDetection() {
        Proceeding proceeding = Conduct.recommended(Conduct.minor());

        assertThat(proceeding.detectedOn()).isEqualTo(KNOWN.plusDays(9));
    }

    @Test
    void writtenAdmissionIsTheDayOfDetectionBeforeIt() {
        Proceeding proceeding = proposed(Conduct.minor());
        act(
                proceeding,
                Act.of(Move.RECORD_EXPLANATION, KNOWN.plusDays(4), "Yes").admitting());

        assertThat(proceeding.detectedOn()).isEqualTo(KNOWN.plusDays(4));
        assertThat(proceeding.step()).isEqualTo(ProceedingStep.PROPOSED);
    }

    @Test
    void explanationWithoutAdmissionDetectsNothing() {
        Proceeding proceeding = proposed(Conduct.minor());
        act(proceeding, Act.of(Move.RECORD_EXPLANATION, KNOWN.plusDays(4), "No"));

        assertThat(proceeding.detectedOn()).isNull();
    }

    @Test
    void minorAndAdmittedMisdeedNeedsNoInvestigation() {
        Proceeding proceeding = proposed(Conduct.minor());
        act(
                proceeding,
                Act.of(Move.RECORD_EXPLANATION, KNOWN.plusDays(4), "Yes").admitting());
        act(proceeding, order(KNOWN.plusDays(5)));

        assertThat(proceeding.step()).isEqualTo(ProceedingStep.ORDERED);
    }

    @Test
    void graverMisdeedNeedsABoardEvenWhenAdmitted() {
        Proceeding proceeding = proposed(Conduct.discrediting());
        act(
                proceeding,
                Act.of(Move.RECORD_EXPLANATION, KNOWN.plusDays(4), "Yes").admitting());

        assertRefused("discipline.refusal.no-recommendation", () -> act(proceeding, order(KNOWN.plusDays(5))));
    }

    @Test
    void minorMisdeedNeedsABoardUnlessAdmitted() {
        Proceeding proceeding = proposed(Conduct.minor());

        assertRefused("discipline.refusal.no-recommendation", () -> act(proceeding, order(KNOWN.plusDays(5))));
    }

    @Test
    void recommendationCannotComeBeforeTheSitting() {
        Proceeding proceeding = proposed(Conduct.minor());
        act(proceeding, Act.of(Move.INVESTIGATE, KNOWN.plusDays(2), "-"));
        act(proceeding, Act.of(Move.ACQUAINT, KNOWN.plusDays(3), "-"));
        act(proceeding, Act.of(Move.CALL_SITTING, KNOWN.plusDays(4), "-").withSittingOn(KNOWN.plusDays(9)));
        Act early = Act.of(Move.RECOMMEND, KNOWN.plusDays(8), "-").found(null, Verdict.TERMINATE, null);

        assertRefused("discipline.refusal.before-sitting", () -> act(proceeding, early));
    }

    @Test
    void sanctionIsNamedExactlyWhenOneIsRecommended() {
        Proceeding proceeding = forwarded();
        Act without = Act.of(Move.RECOMMEND, KNOWN.plusDays(8), "-").found(null, Verdict.SANCTION, null);
        Act superfluous = Act.of(Move.RECOMMEND, KNOWN.plusDays(8), "-").found(null, Verdict.TERMINATE, "REMARK");

        assertRefused("discipline.refusal.verdict", () -> act(proceeding, without));
        assertRefused("discipline.refusal.verdict", () -> act(proceeding, superfluous));
    }

    @Test
    void actsFollowEachOther() {
        Proceeding proceeding = proposed(Conduct.minor());

        assertRefused("discipline.refusal.order-of-days", () -> act(proceeding, Act.of(Move.INVESTIGATE, KNOWN, "-")));
        assertRefused(
                "discipline.refusal.future", () -> act(proceeding, Act.of(Move.INVESTIGATE, TODAY.plusDays(1), "-")));
    }

    @Test
    void suspendedProceedingGoesOnWhereItStood() {
        Proceeding proceeding = proposed(Conduct.minor());
        act(proceeding, Act.of(Move.INVESTIGATE, KNOWN.plusDays(2), "-"));
        act(proceeding, Act.of(Move.SUSPEND, KNOWN.plusDays(3), "Illness").by("ILLNESS"));
        assertRefused(
                "discipline.refusal.step.SUSPENDED",
                () -> act(proceeding, Act.of(Move.ACQUAINT, KNOWN.plusDays(4), "-")));

        act(proceeding, Act.of(Move.RESUME, KNOWN.plusDays(5), "-"));

        assertThat(proceeding.step()).isEqualTo(ProceedingStep.INVESTIGATION);
    }

    @Test
    void closedOtherCaseGivesPeriodsOfItsOwn() {
        Proceeding proceeding = proposed(Conduct.minor());
        act(proceeding, Act.of(Move.REFER, KNOWN.plusDays(2), "-").to("Police"));
        act(proceeding, Act.of(Move.TAKE_BACK, KNOWN.plusDays(30), "Closed"));

        assertThat(proceeding.basis()).isEqualTo(Basis.AFTER_CASE);
        assertThat(proceeding.detectedOn()).isEqualTo(KNOWN.plusDays(30));
    }

    @Test
    void endedProceedingSaysWhen() {
        Proceeding proceeding = Conduct.minor();
        act(proceeding, Act.of(Move.EXPLAIN, KNOWN.plusDays(2), "No misdeed"));

        assertThat(proceeding.endedOn()).contains(KNOWN.plusDays(2));
        assertRefused(
                "discipline.refusal.step.EXPLAINED",
                () -> act(
                        proceeding, Act.of(Move.PROPOSE, KNOWN.plusDays(3), "-").to("Head")));
    }

    @Test
    void personIsKnownAgainByNumberOrByTwoNames() {
        assertThat(Conduct.subject("i:1", "n:a").resembles(Conduct.subject("i:1", "n:b")))
                .isTrue();
        assertThat(Conduct.subject("n:a", "n:b").resembles(Conduct.subject("n:b", "n:a")))
                .isTrue();
        assertThat(Conduct.subject("n:a", "n:b").resembles(Conduct.subject("n:a", "n:c")))
                .isFalse();
    }

    private static Proceeding proposed(Proceeding proceeding) {
        act(proceeding, Act.of(Move.PROPOSE, KNOWN.plusDays(1), "-").to("Head"));
        return proceeding;
    }

    private static Proceeding forwarded() {
        Proceeding proceeding = Conduct.minor();
        act(proceeding, Act.of(Move.FORWARD, KNOWN.plusDays(1), "-").to("Council"));
        return proceeding;
    }

    private static Act order(LocalDate day) {
        return Act.of(Move.ORDER, day, "Grounds").imposing("REMARK", "12-" + UUID.randomUUID());
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
