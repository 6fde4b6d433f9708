package kz.adep.transparency.domain.national;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import kz.adep.disclosure.Sum;
import kz.adep.disclosure.Suppression;

/**
 * The figures of a year, small ones already taken out: nobody can ask for them here. Closed cases are divided in two
 * ways with the same totals, so all figures of a year are protected together.
 */
public final class NationalYear {

    private static final long WHOLE = 100;

    private final int year;
    private final YearMonth through;
    private final List<String> regions;
    private final Map<FigureKey, Long> shown;
    private final Map<Measure, List<String>> categories;

    private NationalYear(
            int year,
            YearMonth through,
            List<String> regions,
            Map<FigureKey, Long> shown,
            Map<Measure, List<String>> categories) {
        this.year = year;
        this.through = through;
        this.regions = regions;
        this.shown = shown;
        this.categories = categories;
    }

    /**
     * Adds up and takes out what is small.
     *
     * @param through the last month that is counted
     */
    public static NationalYear of(int year, YearMonth through, List<String> regions, List<Count> counts) {
        if (counts.stream().anyMatch(count -> !regions.contains(count.region()))) {
            throw new IllegalArgumentException("a region outside the table would give others away");
        }
        Map<Measure, List<String>> categories = categories(counts);
        Map<FigureKey, Long> values = values(regions, categories, counts);
        List<Sum<FigureKey>> sums = new ArrayList<>();
        categories.forEach((measure, names) -> {
            Stream.concat(regions.stream(), Stream.of(FigureKey.ALL))
                    .forEach(region -> sums.add(row(measure, region, names)));
            names.forEach(category -> sums.add(column(measure, category, regions)));
        });
        values.keySet().removeAll(Suppression.of(values, sums));
        return new NationalYear(year, through, List.copyOf(regions), values, categories);
    }

    private static Map<Measure, List<String>> categories(List<Count> counts) {
        Map<Measure, Set<String>> found = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            if (!measure.isTotal()) {
                found.put(measure, new LinkedHashSet<>());
            }
        }
        counts.forEach(count -> found.computeIfAbsent(count.measure(), measure -> new LinkedHashSet<>())
                .add(count.category()));
        Map<Measure, List<String>> sorted = new LinkedHashMap<>();
        found.forEach(
                (measure, names) -> sorted.put(measure, names.stream().sorted().toList()));
        return sorted;
    }

    private static Map<FigureKey, Long> values(
            List<String> regions, Map<Measure, List<String>> categories, List<Count> counts) {
        Map<FigureKey, Long> values = new LinkedHashMap<>();
        for (String region :
                Stream.concat(Stream.of(FigureKey.ALL), regions.stream()).toList()) {
            categories.forEach((measure, names) -> {
                values.put(FigureKey.total(measure, region), 0L);
                names.forEach(category -> values.put(new FigureKey(measure, region, category), 0L));
            });
        }
        for (Count count : counts) {
            for (String region : List.of(count.region(), FigureKey.ALL)) {
                values.merge(new FigureKey(count.measure(), region, count.category()), count.number(), Long::sum);
                if (count.measure() != Measure.CLOSED_BY_OUTCOME) {
                    values.merge(FigureKey.total(count.measure(), region), count.number(), Long::sum);
                }
            }
        }
        return values;
    }

    private static Sum<FigureKey> row(Measure measure, String region, List<String> categories) {
        return Sum.of(
                FigureKey.total(measure, region),
                categories.stream()
                        .map(category -> new FigureKey(measure, region, category))
                        .toList());
    }

    private static Sum<FigureKey> column(Measure measure, String category, List<String> regions) {
        return Sum.of(
                new FigureKey(measure, FigureKey.ALL, category),
                regions.stream()
                        .map(region -> new FigureKey(measure, region, category))
                        .toList());
    }

    public int year() {
        return year;
    }

    public YearMonth through() {
        return through;
    }

    /** The last day that is counted. */
    public LocalDate lastDay() {
        return through.atEndOfMonth();
    }

    public boolean isOver() {
        return through.equals(YearMonth.of(year, 12));
    }

    /** Without {@link FigureKey#ALL}. */
    public List<String> regions() {
        return regions;
    }

    /** Those that occurred anywhere in the year; {@link FigureKey#ALL} for a total. */
    public List<String> categories(Measure measure) {
        return categories.getOrDefault(measure, List.of(FigureKey.ALL));
    }

    /** Empty where it is hidden. */
    public Optional<Long> figure(Measure measure, String region, String category) {
        return Optional.ofNullable(shown.get(new FigureKey(measure, region, category)));
    }

    public Optional<Long> total(Measure measure, String region) {
        return figure(measure, region, FigureKey.ALL);
    }

    /** Whole percent closed in time, rounded down; empty where no case had a term, or one of the two numbers is hidden. */
    public OptionalInt inTimePercent(String region) {
        Optional<Long> inTime = term(Term.IN_TIME, region);
        Optional<Long> late = term(Term.LATE, region);
        if (inTime.isEmpty() || late.isEmpty() || inTime.get() + late.get() == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) (WHOLE * inTime.get() / (inTime.get() + late.get())));
    }

    private Optional<Long> term(Term term, String region) {
        return categories(Measure.CLOSED_BY_TERM).contains(term.name())
                ? figure(Measure.CLOSED_BY_TERM, region, term.name())
                : Optional.of(0L);
    }
}
