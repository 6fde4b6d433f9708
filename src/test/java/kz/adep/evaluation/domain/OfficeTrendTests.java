package kz.adep.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import kz.adep.conflict.ConflictCounts.MonthCount;
import kz.adep.evaluation.domain.OfficeTrend.Finding;
import kz.adep.evaluation.domain.OfficeTrend.Side;
import org.junit.jupiter.api.Test;

class OfficeTrendTests {

    private static final YearMonth FIRST = YearMonth.of(2025, 1);

    /** Stands for a month that nobody has confirmed. */
    private static final int UNKNOWN = -1;

    @Test
    void risingMonthsAreABlock() {
        assertThat(trend(0, 1, 1, 2, 2, 3, 4, 5, 5, 6, 7, 8).finding()).isEqualTo(Finding.BLOCKS);
    }

    @Test
    void monthsThatTakeTurnsSwing() {
        assertThat(trend(0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5).finding()).isEqualTo(Finding.SWING);
    }

    @Test
    void ordinaryOrderIsLeftToChance() {
        OfficeTrend trend = trend(3, 1, 2, 4, 1, 3, 0, 5, 2, 1, 4, 3);

        assertThat(trend.finding()).isEqualTo(Finding.CHANCE);
        assertThat(trend.isShort()).isTrue();
    }

    @Test
    void fewMonthsCannotTell() {
        assertThat(trend(1, 2, 3, 4).finding()).isEqualTo(Finding.TOO_SHORT);
    }

    @Test
    void likeMonthsAreFlat() {
        assertThat(trend(1, 1, 1, 1, 1, 1, 1).finding()).isEqualTo(Finding.FLAT);
        assertThat(trend(1, 1, 1, 1, 1, 1, 2).finding()).isEqualTo(Finding.FLAT);
    }

    @Test
    void nothingConfirmedIsEmpty() {
        assertThat(trend().finding()).isEqualTo(Finding.EMPTY);
        assertThat(trend(UNKNOWN, UNKNOWN).finding()).isEqualTo(Finding.EMPTY);
    }

    @Test
    void unknownMonthBreaksTheSeries() {
        OfficeTrend trend = trend(9, 9, UNKNOWN, 1, 2, 3, UNKNOWN, UNKNOWN);

        assertThat(trend.series()).extracting(MonthCount::conflicts).containsExactly(1, 2, 3);
        assertThat(trend.first()).isEqualTo(FIRST.plusMonths(3));
        assertThat(trend.last()).isEqualTo(FIRST.plusMonths(5));
    }

    @Test
    void sidesAreThoseOfTheMedian() {
        OfficeTrend trend = trend(1, 3, 5, 3, 2, 7, 3);

        assertThat(trend.series())
                .extracting(trend::side)
                .containsExactly(Side.BELOW, Side.EQUAL, Side.ABOVE, Side.EQUAL, Side.BELOW, Side.ABOVE, Side.EQUAL);
    }

    @Test
    void longSeriesIsNotCalledShort() {
        int[] long40 = IntStream.range(0, 40).map(i -> i % 4).toArray();

        assertThat(trend(long40).isShort()).isFalse();
    }

    private static OfficeTrend trend(int... conflicts) {
        List<MonthCount> months = IntStream.range(0, conflicts.length)
                .mapToObj(i -> new MonthCount(FIRST.plusMonths(i), Math.max(0, conflicts[i]), conflicts[i] != UNKNOWN))
                .toList();
        return OfficeTrend.of(months);
    }
}
