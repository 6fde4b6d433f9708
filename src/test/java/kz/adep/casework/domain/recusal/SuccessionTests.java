package kz.adep.casework.domain.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.adep.account.StaffRole;
import kz.adep.casework.domain.recusal.Succession.Seat;
import org.junit.jupiter.api.Test;

class SuccessionTests {

    private static final UUID AIGERIM = UUID.randomUUID();
    private static final UUID DAUREN = UUID.randomUUID();
    private static final UUID HEAD = UUID.randomUUID();
    private static final UUID DEPUTY = UUID.randomUUID();

    private static final Seat FIRST = new Seat(AIGERIM, StaffRole.COMMISSIONER);
    private static final Seat SECOND = new Seat(DAUREN, StaffRole.COMMISSIONER);
    private static final Seat ABOVE = new Seat(HEAD, StaffRole.HEAD);
    private static final Seat BESIDE = new Seat(DEPUTY, StaffRole.HEAD);

    @Test
    void caseGoesToTheOtherCommissioner() {
        Succession succession = Succession.of(List.of(FIRST, SECOND, ABOVE), Set.of(AIGERIM));

        assertThat(succession.leavesTheBody()).isFalse();
        assertThat(succession.handlerAfter(AIGERIM)).isEqualTo(DAUREN);
    }

    @Test
    void caseOfALonelyCommissionerLeavesTheBody() {
        assertThat(Succession.of(List.of(FIRST, ABOVE), Set.of(AIGERIM)).leavesTheBody())
                .isTrue();
    }

    @Test
    void deputyDecidesForTheHead() {
        assertThat(Succession.of(List.of(FIRST, ABOVE, BESIDE), Set.of(HEAD)).leavesTheBody())
                .isFalse();
    }

    @Test
    void caseOfTheOnlyHeadLeavesTheBody() {
        assertThat(Succession.of(List.of(FIRST, ABOVE), Set.of(HEAD)).leavesTheBody())
                .isTrue();
    }

    @Test
    void bodyWithoutAHeadAccountKeepsItsCases() {
        assertThat(Succession.of(List.of(FIRST, SECOND), Set.of(AIGERIM)).headless())
                .isFalse();
    }

    @Test
    void severalWhoAreLeftChooseAmongThemselves() {
        Seat third = new Seat(UUID.randomUUID(), StaffRole.COMMISSIONER);
        Succession succession = Succession.of(List.of(FIRST, SECOND, third), Set.of(AIGERIM));

        assertThat(succession.handlerAfter(AIGERIM)).isNull();
        assertThat(succession.handlerAfter(DAUREN)).isEqualTo(DAUREN);
    }
}
