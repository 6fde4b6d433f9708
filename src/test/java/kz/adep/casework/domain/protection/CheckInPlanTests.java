package kz.adep.casework.domain.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInPlanTests {

    private static final LocalDate REGISTERED = LocalDate.of(2026, 1, 10);
    private static final CheckInPlan PLAN = new CheckInPlan(REGISTERED);

    @ParameterizedTest
    @CsvSource({"29, 0", "30, 30", "89, 30", "90, 90", "179, 90", "180, 180", "210, 180", "211, 0"})
    void eachQuestionIsAskedUntilTheNext(int daysAfter, int asked) {
        assertThat(PLAN.openOn(REGISTERED.plusDays(daysAfter))
                        .map(CheckInPlan.Window::day)
                        .orElse(0))
                .isEqualTo(asked);
    }

    @Test
    void questionIsOverTheDayAfterItsLast() {
        CheckInPlan.Window first = PLAN.windows().get(0);

        assertThat(first.isOverOn(first.until())).isFalse();
        assertThat(first.isOverOn(first.until().plusDays(1))).isTrue();
    }

    @Test
    void lastQuestionEndsTheSpan() {
        assertThat(PLAN.windows().get(2).until()).isEqualTo(REGISTERED.plusDays(CheckInPlan.SPAN));
    }
}
