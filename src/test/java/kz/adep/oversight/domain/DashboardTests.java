package kz.adep.oversight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.adep.casework.Outcome;
import kz.adep.directory.Region;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.Quarter;
import org.junit.jupiter.api.Test;

class DashboardTests {

    @Test
    void busiestRegionReceivedTheMost() {
        assertThat(of(region(47, new Flow(3, 0, 0, 0)), region(35, new Flow(9, 0, 0, 0)))
                        .busiest())
                .hasValueSatisfying(sum ->
                        assertThat(sum.region()).get().extracting(Region::code).isEqualTo(35));
    }

    @Test
    void regionIsNamedLateAtTwiceTheUsualShare() {
        var all = List.of(region(47, new Flow(0, 10, 10, 4)), region(35, new Flow(0, 30, 30, 4)));

        assertThat(of(all).latest())
                .hasValueSatisfying(sum -> assertThat(sum.flow().late()).isEqualTo(4));
        assertThat(of(region(47, new Flow(0, 10, 10, 1)), region(35, new Flow(0, 10, 10, 1)))
                        .latest())
                .isEmpty();
    }

    @Test
    void handfulOfCasesNamesNobodyLate() {
        assertThat(of(region(47, new Flow(0, 4, 4, 4)), region(35, new Flow(0, 96, 96, 0)))
                        .latest())
                .isEmpty();
    }

    @Test
    void stocksAddUpOverTheRegions() {
        var dashboard = of(new RegionSum(null, Flow.NONE, 5, 2), new RegionSum(null, Flow.NONE, 7, 1));

        assertThat(dashboard.open()).isEqualTo(12);
        assertThat(dashboard.overdue()).isEqualTo(3);
    }

    @Test
    void outcomeThatNeverOccurredIsNotTheMostFrequent() {
        assertThat(of(List.of()).mostFrequentOutcome()).isEmpty();
    }

    private static RegionSum region(int code, Flow flow) {
        return new RegionSum(new Region(code, new LocalizedText("", "", "")), flow, 0, 0);
    }

    private static Dashboard of(RegionSum... regions) {
        return of(List.of(regions));
    }

    private static Dashboard of(List<RegionSum> regions) {
        Flow now = Flow.sum(regions.stream().map(RegionSum::flow).toList());
        return new Dashboard(
                Quarter.parse("2026-Q3"),
                false,
                now,
                Flow.NONE,
                List.of(),
                regions,
                Map.of(),
                Map.of(Outcome.NOTED, 0L));
    }
}
