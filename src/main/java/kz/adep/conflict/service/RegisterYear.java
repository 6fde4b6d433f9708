package kz.adep.conflict.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.conflict.domain.MonthStanding;
import org.jspecify.annotations.Nullable;

/**
 * The register of an office in a year.
 *
 * @param years that can be chosen, the latest first
 * @param kind code of the only kind shown
 * @param months begun so far, the latest first; with the conflicts of all kinds
 * @param names of those who confirmed a month
 */
public record RegisterYear(
        int year,
        List<Integer> years,
        @Nullable String kind,
        List<MonthStanding> months,
        List<ConflictView> conflicts,
        Map<UUID, String> names,
        LocalDate today) {

    /** Months that ended and that nobody has confirmed. */
    public long unconfirmed() {
        return months.stream().filter(month -> month.canBeConfirmedOn(today)).count();
    }

    public long number() {
        return months.stream().mapToInt(MonthStanding::conflicts).sum();
    }
}
