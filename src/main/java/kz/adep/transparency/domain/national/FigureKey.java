package kz.adep.transparency.domain.national;

import java.util.Comparator;

/**
 * Which figure of a year is meant.
 *
 * @param region code of a region, {@link #CENTRAL} for the central bodies, or {@link #ALL} for the country
 * @param category what is counted apart, or {@link #ALL} for a total
 */
public record FigureKey(Measure measure, String region, String category) implements Comparable<FigureKey> {

    public static final String ALL = "all";
    public static final String CENTRAL = "central";

    private static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::measure)
            .thenComparing(FigureKey::region)
            .thenComparing(FigureKey::category);

    public FigureKey {
        if (measure.isTotal() != category.equals(ALL)) {
            throw new IllegalArgumentException(measure + " of " + category);
        }
    }

    static FigureKey total(Measure measure, String region) {
        return new FigureKey(measure.total(), region, ALL);
    }

    @Override
    public int compareTo(FigureKey other) {
        return ORDER.compare(this, other);
    }
}
