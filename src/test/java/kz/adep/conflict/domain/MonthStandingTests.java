package kz.adep.conflict.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import kz.adep.conflict.Conflicts;
import kz.adep.conflict.domain.MonthStanding.Confirmation;
import kz.adep.conflict.domain.MonthStanding.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MonthStandingTests {

    private static final LocalDate LAST_DAY = Conflicts.MARCH.atEndOfMonth();
    private static final LocalDate NEXT_DAY = LAST_DAY.plusDays(1);
    private static final Confirmation EARLIER = new Confirmation(1, NEXT_DAY, new UUID(0, 1));

    @Test
    void monthIsConfirmedOnlyAfterItsLastDay() {
        assertThat(month(false, null).on(LAST_DAY)).isEqualTo(State.RUNNING);
        assertThat(month(false, null).on(NEXT_DAY)).isEqualTo(State.OPEN);
        assertThat(month(false, null).canBeConfirmedOn(LAST_DAY)).isFalse();
        assertThat(month(false, null).canBeConfirmedOn(NEXT_DAY)).isTrue();
    }

    @Test
    void changedMonthSaysThatItWasConfirmedBefore() {
        assertThat(month(false, EARLIER).on(NEXT_DAY)).isEqualTo(State.REOPENED);
        assertThat(month(false, EARLIER).canBeConfirmedOn(NEXT_DAY)).isTrue();
    }

    @Test
    void confirmedMonthIsNotConfirmedAgain() {
        assertThat(month(true, EARLIER).on(NEXT_DAY)).isEqualTo(State.CONFIRMED);
        assertThat(month(true, EARLIER).canBeConfirmedOn(NEXT_DAY)).isFalse();
    }

    private static MonthStanding month(boolean confirmed, @Nullable Confirmation last) {
        return new MonthStanding(Conflicts.MARCH, 2, confirmed, last);
    }
}
