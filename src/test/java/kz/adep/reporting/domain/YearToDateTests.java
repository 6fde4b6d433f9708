package kz.adep.reporting.domain;

import static kz.adep.reporting.domain.Indicator.Nature.FLOW;
import static kz.adep.reporting.domain.Indicator.Nature.STOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.adep.shared.Quarter;
import org.junit.jupiter.api.Test;

class YearToDateTests {

    private static final Quarter THIRD = new Quarter(2026, 3);

    private static final Map<Quarter, Long> VALUES = Map.of(
            new Quarter(2025, 4),
            100L,
            new Quarter(2026, 1),
            1L,
            new Quarter(2026, 2),
            20L,
            THIRD,
            300L,
            THIRD.next(),
            4000L);

    @Test
    void flowsAreSummedFromTheFirstQuarterOfTheYear() {
        assertThat(YearToDate.of(FLOW, THIRD, VALUES)).contains(321L);
    }

    @Test
    void stocksAreNeverSummed() {
        assertThat(YearToDate.of(STOCK, THIRD, VALUES)).contains(300L);
    }

    @Test
    void stockThatIsNotKnownIsNotTakenFromTheQuarterBefore() {
        assertThat(YearToDate.of(STOCK, THIRD, Map.of(new Quarter(2026, 2), 20L)))
                .isEmpty();
    }

    @Test
    void yearWithoutFiguresHasNoTotal() {
        assertThat(YearToDate.of(FLOW, THIRD, Map.of(new Quarter(2025, 4), 100L)))
                .isEmpty();
    }
}
