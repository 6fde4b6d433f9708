package kz.adep.reporting.domain;

import java.util.Map;
import java.util.Optional;
import kz.adep.shared.Quarter;

/** What a line says about the year so far: flows are summed, a stock is that of the quarter itself. */
public final class YearToDate {

    private YearToDate() {}

    /**
     * Adds up from the first quarter of the year to this one.
     *
     * @param values by quarter, as far as they are known
     */
    public static Optional<Long> of(Indicator.Nature nature, Quarter quarter, Map<Quarter, Long> values) {
        if (nature == Indicator.Nature.STOCK) {
            return Optional.ofNullable(values.get(quarter));
        }
        return values.entrySet().stream()
                .filter(value -> value.getKey().year() == quarter.year())
                .filter(value -> value.getKey().compareTo(quarter) <= 0)
                .map(Map.Entry::getValue)
                .reduce(Long::sum);
    }
}
