package kz.adep.discipline.domain.limitation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.adep.discipline.domain.law.LimitationRule;
import org.jspecify.annotations.Nullable;

/**
 * Until when a sanction is possible: two periods, from the detection and from the misdeed, of which the one that ends
 * first decides. A day on which the law lets them stand still moves the end by a day; a day named twice counts once, and
 * what comes after the end no longer helps. That both periods stand still is assumed.
 */
public record Limitation(
        LimitationRule rule, Period misdeed, @Nullable Period detection) {

    /**
     * Works the periods out.
     *
     * @param detectedOn the day of the recommendation of the board or of the written admission, when known
     */
    public static Limitation of(
            LimitationRule rule, LocalDate committedOn, @Nullable LocalDate detectedOn, List<Pause> pauses) {
        return new Limitation(
                rule,
                Period.of(committedOn, rule.fromMisdeed(), pauses),
                detectedOn == null ? null : Period.of(detectedOn, rule.fromDetection(), pauses));
    }

    /** The last day for a sanction; empty while the period that decides stands still. */
    public Optional<LocalDate> lastDay() {
        return periods().map(Period::lastDay).flatMap(Optional::stream).min(naturalOrder());
    }

    public boolean allows(LocalDate day) {
        return lastDay().map(last -> !day.isAfter(last)).orElse(true);
    }

    public boolean standsStill() {
        return lastDay().isEmpty();
    }

    /** The period that ends first; that from the misdeed while neither has an end. */
    public Period deciding() {
        return periods()
                .filter(period ->
                        period.end() != null && period.end().equals(lastDay().orElse(null)))
                .findFirst()
                .orElse(misdeed);
    }

    private Stream<Period> periods() {
        return Stream.concat(Stream.of(misdeed), Stream.ofNullable(detection));
    }

    /**
     * One of the periods.
     *
     * @param nominalEnd its last day if nothing had stood still
     * @param counted the pauses that moved it, merged, each with its number of days
     * @param end its last day; absent while it stands still
     */
    public record Period(
            LocalDate start,
            int months,
            LocalDate nominalEnd,
            List<CountedPause> counted,
            @Nullable LocalDate end) {

        static Period of(LocalDate start, int months, List<Pause> pauses) {
            LocalDate nominal = start.plusMonths(months);
            LocalDate end = nominal;
            List<CountedPause> counted = new ArrayList<>();
            for (Pause pause : merged(start.plusDays(1), pauses)) {
                if (pause.from().isAfter(end)) {
                    break;
                }
                LocalDate to = pause.to();
                counted.add(new CountedPause(pause, to == null ? null : days(pause.from(), to)));
                if (to == null) {
                    return new Period(start, months, nominal, counted, null);
                }
                end = end.plusDays(days(pause.from(), to));
            }
            return new Period(start, months, nominal, counted, end);
        }

        public Optional<LocalDate> lastDay() {
            return Optional.ofNullable(end);
        }

        private static int days(LocalDate from, LocalDate to) {
            return (int) ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    /** A pause as it counts in a period; its days are absent while it lasts. */
    public record CountedPause(Pause pause, @Nullable Integer days) {}

    /** In order, without what lies before the first day, and each day in one pause only. */
    static List<Pause> merged(LocalDate first, List<Pause> pauses) {
        List<Pause> merged = new ArrayList<>();
        LocalDate free = first;
        for (Pause pause : pauses.stream().sorted(comparing(Pause::from)).toList()) {
            LocalDate from = pause.from().isBefore(free) ? free : pause.from();
            LocalDate to = pause.to();
            if (to == null) {
                merged.add(new Pause(pause.ground(), from, null));
                return merged;
            }
            if (!to.isBefore(from)) {
                merged.add(new Pause(pause.ground(), from, to));
                free = to.plusDays(1);
            }
        }
        return merged;
    }
}
