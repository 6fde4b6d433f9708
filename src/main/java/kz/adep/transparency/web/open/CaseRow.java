package kz.adep.transparency.web.open;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.adep.casework.Outcome;
import kz.adep.printing.Sheet;
import kz.adep.transparency.domain.national.FigureKey;
import kz.adep.transparency.domain.national.Measure;
import kz.adep.transparency.domain.national.NationalYear;
import kz.adep.transparency.service.national.RecentNationalFigures;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a year and region as open data.
 *
 * @param through last month that is counted, as 2026-09
 * @param value absent where it is hidden
 */
record CaseRow(
        int year,
        String through,
        String region,
        String measure,
        String category,
        @Nullable Long value,
        boolean hidden) {

    private static final List<String> FIELDS =
            List.of("year", "through", "region", "measure", "category", "value", "hidden");

    /** A table has no head to say it in, so each line does. */
    private static final String AS_OF = "asOf";

    /** The categories of closed cases; the last is of those that ended without one. */
    static final List<String> OUTCOMES = Stream.concat(
                    Arrays.stream(Outcome.values()).map(Outcome::name), Stream.of("NONE"))
            .toList();

    static List<CaseRow> of(RecentNationalFigures.Recent recent) {
        return recent.years().stream().flatMap(CaseRow::of).toList();
    }

    static List<String> tableFields() {
        return Stream.concat(FIELDS.stream(), Stream.of(AS_OF)).toList();
    }

    static Sheet sheet(RecentNationalFigures.Recent recent) {
        LocalDateTime asOf = recent.asOf().truncatedTo(ChronoUnit.SECONDS);
        return new Sheet(
                "cases",
                tableFields(),
                of(recent).stream()
                        .map(row -> Arrays.<@Nullable Object>asList(
                                row.year,
                                row.through,
                                row.region,
                                row.measure,
                                row.category,
                                row.value,
                                String.valueOf(row.hidden),
                                asOf.toString()))
                        .toList());
    }

    private static Stream<CaseRow> of(NationalYear year) {
        return Stream.concat(Stream.of(FigureKey.ALL), year.regions().stream())
                .flatMap(region -> Arrays.stream(Measure.values())
                        .flatMap(measure -> year.categories(measure).stream()
                                .map(category -> of(year, region, measure, category))));
    }

    private static CaseRow of(NationalYear year, String region, Measure measure, String category) {
        Long value = year.figure(measure, region, category).orElse(null);
        return new CaseRow(
                year.year(),
                year.through().toString(),
                region,
                measure.name().toLowerCase(Locale.ROOT),
                category.toLowerCase(Locale.ROOT),
                value,
                value == null);
    }
}
