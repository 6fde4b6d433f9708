package kz.adep.seed.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** How the cases are spread over bodies and days: few bodies have many cases, and the years are alike. */
public final class Plan {

    private static final int YEARS = 10;
    private static final int FLATNESS = 10;

    private final List<Integer> bodies;
    private final int cases;
    private final LocalDate today;

    public Plan(List<Integer> bodies, int cases, LocalDate today) {
        this.bodies = List.copyOf(bodies);
        this.cases = cases;
        this.today = today;
    }

    public int cases() {
        return cases;
    }

    LocalDate today() {
        return today;
    }

    List<Integer> bodies() {
        return bodies;
    }

    /** Each body has one case at least, and all together have as many as wanted. */
    int casesOf(int rank) {
        return 1 + (int) (share(rank + 1) - share(rank));
    }

    /** How many of the cases beyond one for each body belong to the bodies before this one. */
    private long share(int rank) {
        double whole = Math.log((double) (bodies.size() + FLATNESS) / FLATNESS);
        return Math.round((cases - bodies.size()) * Math.log((double) (rank + FLATNESS) / FLATNESS) / whole);
    }

    /** Weekdays of the ten years gone by, in order. */
    List<LocalDate> days(int number, SplittableRandom random) {
        LocalDate first = today.minusYears(YEARS);
        int span = (int) (today.toEpochDay() - first.toEpochDay()) - 3;
        return Stream.generate(() -> weekday(first.plusDays(random.nextInt(span))))
                .limit(number)
                .sorted()
                .toList();
    }

    private static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
