package kz.adep.directory.domain.reception;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When the commissioner of a body receives: rules, days off, and single days that stand above both. */
public record ReceptionSchedule(List<ReceptionRule> rules, List<SingleDay> singleDays) {

    private static final int MONTHS_AHEAD = 3;

    public ReceptionSchedule {
        rules = List.copyOf(rules);
        singleDays = List.copyOf(singleDays);
    }

    public boolean isEmpty() {
        return rules.isEmpty() && singleDays.isEmpty();
    }

    /** In the order of days. A day that moved from the month before counts where it moved to. */
    public List<ReceptionDay> in(YearMonth month, OfficeDays days) {
        Set<LocalDate> single = singleDays.stream().map(SingleDay::day).collect(Collectors.toSet());
        Stream<ReceptionDay> byRule = Stream.of(month.minusMonths(1), month)
                .flatMap(each -> rules.stream().flatMap(rule -> rule.in(each, days)))
                .filter(day -> !single.contains(day.day()));
        Stream<ReceptionDay> alone = singleDays.stream()
                .flatMap(day -> day.hours().map(hours -> new ReceptionDay(day.day(), hours)).stream());
        return Stream.concat(byRule, alone)
                .filter(day -> YearMonth.from(day.day()).equals(month))
                .distinct()
                .sorted(ReceptionDay.ORDER)
                .toList();
    }

    /** The one that is on or comes next within three months; what closed today is over. */
    public Optional<ReceptionDay> next(LocalDateTime now, OfficeDays days) {
        return Stream.iterate(YearMonth.from(now), month -> month.plusMonths(1))
                .limit(MONTHS_AHEAD + 1L)
                .flatMap(month -> in(month, days).stream())
                .filter(day -> day.day().atTime(day.hours().closes()).isAfter(now))
                .findFirst();
    }
}
