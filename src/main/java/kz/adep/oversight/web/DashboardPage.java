package kz.adep.oversight.web;

import java.util.Locale;
import java.util.OptionalInt;
import kz.adep.oversight.TileMap;
import kz.adep.oversight.domain.Dashboard;
import kz.adep.oversight.domain.Flow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** A dashboard with its drawings and the tables behind them. */
record DashboardPage(
        Dashboard dashboard,
        FigureTable months,
        Columns monthColumns,
        FigureTable timeliness,
        Columns timelinessColumns,
        FigureTable regions,
        TileMap map,
        FigureTable kinds,
        Bars kindBars,
        FigureTable outcomes,
        Bars outcomeBars) {

    private static final long WHOLE = 100;
    private static final int IN_TIME = 2;

    static DashboardPage of(Dashboard dashboard, MessageSource messages, Locale language) {
        FigureTables tables = new FigureTables(dashboard, messages, language);
        FigureTable months = tables.months();
        FigureTable timeliness = tables.timeliness();
        FigureTable kinds = tables.kinds();
        FigureTable outcomes = tables.outcomes();
        return new DashboardPage(
                dashboard,
                months,
                Columns.of(months, 0, 1),
                timeliness,
                Columns.of(timeliness, WHOLE, IN_TIME),
                tables.regions(),
                map(dashboard),
                kinds,
                Bars.of(kinds, 0),
                outcomes,
                Bars.of(outcomes, 0));
    }

    private static TileMap map(Dashboard dashboard) {
        return TileMap.of(dashboard.regions().stream()
                .flatMap(sum -> sum
                        .region()
                        .map(region -> new TileMap.Value(region, sum.flow().received()))
                        .stream())
                .toList());
    }

    public @Nullable Integer inTime() {
        return orNull(dashboard.now());
    }

    public @Nullable Integer inTimeBefore() {
        return orNull(dashboard.before());
    }

    private static @Nullable Integer orNull(Flow flow) {
        OptionalInt percent = flow.inTimePercent();
        return percent.isPresent() ? percent.getAsInt() : null;
    }
}
