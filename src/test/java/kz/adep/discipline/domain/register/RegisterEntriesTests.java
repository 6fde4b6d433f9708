package kz.adep.discipline.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import kz.adep.discipline.domain.Conduct;
import kz.adep.discipline.domain.register.CauseRecommendation.Reply;
import kz.adep.discipline.domain.register.ImposedSanction.State;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterEntriesTests {

    private static final LocalDate IMPOSED = LocalDate.of(2026, 9, 10);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 10);

    @Test
    void sanctionIsInForceOnItsLastDayAndExpiredAfter() {
        assertThat(sanction(UNTIL).stateOn(UNTIL)).isEqualTo(State.IN_FORCE);
        assertThat(sanction(UNTIL).stateOn(UNTIL.plusDays(1))).isEqualTo(State.EXPIRED);
    }

    @Test
    void liftedSanctionStaysLifted() {
        ImposedSanction sanction = sanction(UNTIL);
        sanction.lift("Exemplary work", UUID.randomUUID(), IMPOSED.plusDays(30));

        assertThat(sanction.stateOn(UNTIL.plusDays(1))).isEqualTo(State.LIFTED);
    }

    @Test
    void expiredUntimedOrLiftedSanctionIsNotLifted() {
        ImposedSanction lifted = sanction(UNTIL);
        lifted.lift("-", UUID.randomUUID(), IMPOSED);

        assertNotLifted(lifted, IMPOSED);
        assertNotLifted(sanction(UNTIL), UNTIL.plusDays(1));
        assertNotLifted(sanction(null), IMPOSED);
    }

    @Test
    void replyIsLateAfterItsDayOnly() {
        CauseRecommendation sent = sent();

        assertThat(sent.isOverdueOn(UNTIL)).isFalse();
        assertThat(sent.isOverdueOn(UNTIL.plusDays(1))).isTrue();
    }

    @Test
    void repliedRecommendationIsNeverLate() {
        CauseRecommendation sent = sent();
        sent.replied(Reply.REFUSED, "No means", UNTIL, UNTIL);

        assertThat(sent.isOverdueOn(UNTIL.plusDays(1))).isFalse();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> sent.replied(Reply.PARTLY, "-", UNTIL, UNTIL));
    }

    @Test
    void replyLiesBetweenTheSendingAndToday() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> sent().replied(Reply.PARTLY, "-", IMPOSED.minusDays(1), UNTIL));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> sent().replied(Reply.PARTLY, "-", UNTIL.plusDays(1), UNTIL));
    }

    private static CauseRecommendation sent() {
        CauseRecommendation sent = new CauseRecommendation(120, "Office", "Words", IMPOSED, UUID.randomUUID());
        sent.answerBy(UNTIL, Conduct.BASIS);
        return sent;
    }

    private static ImposedSanction sanction(@Nullable LocalDate until) {
        return new ImposedSanction(Conduct.minor(), "REMARK", IMPOSED, until);
    }

    private static void assertNotLifted(ImposedSanction sanction, LocalDate today) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> sanction.lift("-", UUID.randomUUID(), today));
    }
}
