package kz.adep.transparency.domain.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NationalYearTests {

    private static final List<String> REGIONS = List.of(FigureKey.CENTRAL, "47", "71", "75");

    @Test
    void totalsAreAddedUp() {
        NationalYear year =
                year(closed("47", Term.IN_TIME, 20), closed("47", Term.LATE, 5), closed("71", Term.LATE, 10));

        assertThat(year.total(Measure.CLOSED, "47")).contains(25L);
        assertThat(year.total(Measure.CLOSED, FigureKey.ALL)).contains(35L);
        assertThat(year.figure(Measure.CLOSED_BY_TERM, FigureKey.ALL, "LATE")).contains(15L);
    }

    @Test
    void regionWithoutCasesHasZero() {
        assertThat(year(closed("47", Term.LATE, 20)).total(Measure.CLOSED, "75"))
                .contains(0L);
    }

    @Test
    void percentIsRoundedDown() {
        assertThat(year(closed("47", Term.IN_TIME, 199), closed("47", Term.LATE, 10))
                        .inTimePercent("47"))
                .hasValue(95);
    }

    @Test
    void percentThatGivesAHiddenNumberAwayIsHidden() {
        NationalYear year = year(closed("47", Term.IN_TIME, 96), closed("47", Term.LATE, 4));

        assertThat(year.inTimePercent("47")).isEmpty();
        assertThat(year.figure(Measure.CLOSED_BY_TERM, "47", "LATE")).isEmpty();
    }

    /** Closed cases are divided twice: the outcomes of a region must not add up to the total that the terms hide. */
    @Test
    void totalHiddenInOneTableIsHiddenInTheOther() {
        NationalYear year = year(closed("47", Term.IN_TIME, 3), closed("71", Term.IN_TIME, 50));

        assertThat(year.total(Measure.CLOSED, "47")).isEmpty();
        assertThat(year.figure(Measure.CLOSED_BY_OUTCOME, "47", "EXPLAINED")).isEmpty();
        assertThat(year.total(Measure.CLOSED, FigureKey.ALL).isPresent()
                        && year.total(Measure.CLOSED, "71").isPresent())
                .isFalse();
    }

    @Test
    void regionOutsideTheTableIsRefused() {
        assertThatThrownBy(() -> year(closed("99", Term.LATE, 9))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lastMonthIsCountedWhole() {
        assertThat(NationalYear.of(2026, YearMonth.of(2026, 9), REGIONS, List.of())
                        .lastDay())
                .isEqualTo("2026-09-30");
    }

    @Test
    void yearIsOverWithDecember() {
        assertThat(NationalYear.of(2025, YearMonth.of(2025, 12), REGIONS, List.of())
                        .isOver())
                .isTrue();
        assertThat(NationalYear.of(2026, YearMonth.of(2026, 9), REGIONS, List.of())
                        .isOver())
                .isFalse();
    }

    private static List<Count> closed(String region, Term term, long number) {
        return List.of(
                new Count(Measure.CLOSED_BY_TERM, region, term.name(), number),
                new Count(Measure.CLOSED_BY_OUTCOME, region, "EXPLAINED", number));
    }

    @SafeVarargs
    private static NationalYear year(List<Count>... counts) {
        List<Count> all = new ArrayList<>();
        List.of(counts).forEach(all::addAll);
        return NationalYear.of(2025, YearMonth.of(2025, 12), REGIONS, all);
    }
}
