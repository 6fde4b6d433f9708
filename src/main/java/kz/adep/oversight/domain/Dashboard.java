package kz.adep.oversight.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Outcome;
import kz.adep.shared.Quarter;

/**
 * Everything the Agency's first page shows.
 *
 * @param running whether the quarter is not over yet
 * @param months the last 24, without gaps
 * @param kinds cases received in the quarter
 * @param outcomes cases closed in the quarter
 */
public record Dashboard(
        Quarter quarter,
        boolean running,
        Flow now,
        Flow before,
        List<MonthSum> months,
        List<RegionSum> regions,
        Map<CaseKind, Long> kinds,
        Map<Outcome, Long> outcomes) {

    /** Fewer cases say nothing about how an office works. */
    private static final int ENOUGH = 5;

    public long open() {
        return regions.stream().mapToLong(RegionSum::open).sum();
    }

    public long overdue() {
        return regions.stream().mapToLong(RegionSum::overdue).sum();
    }

    /** The region that received the most; absent where none received any. */
    public Optional<RegionSum> busiest() {
        return regions.stream()
                .filter(sum -> sum.flow().received() > 0)
                .max(Comparator.comparingLong(sum -> sum.flow().received()));
    }

    /** The region that is late at least twice as often as all together; absent where none is. */
    public Optional<RegionSum> latest() {
        int usual = now.latePercent().orElse(0);
        return regions.stream()
                .filter(sum -> sum.flow().withTerm() >= ENOUGH)
                .filter(sum -> usual > 0 && sum.flow().latePercent().orElse(0) >= 2 * usual)
                .max(Comparator.comparingInt(sum -> sum.flow().latePercent().orElse(0)));
    }

    public Optional<CaseKind> mostFrequentKind() {
        return mostFrequent(kinds);
    }

    public Optional<Outcome> mostFrequentOutcome() {
        return mostFrequent(outcomes);
    }

    private static <K> Optional<K> mostFrequent(Map<K, Long> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
