package kz.adep.oversight.domain;

import java.util.List;
import java.util.stream.Stream;
import kz.adep.directory.Region;
import kz.adep.directory.RegionBodies;
import kz.adep.shared.NotFound;
import kz.adep.shared.Quarter;

/**
 * What the address of the page asks for.
 *
 * @param region code of a region, {@link #CENTRAL}, or empty for the whole country
 */
public record DashboardFilter(Quarter quarter, String region) {

    public static final String CENTRAL = "central";
    private static final int QUARTERS = 8;

    /** Empty texts stand for the current quarter and the whole country; throws {@link NotFound} for what there is not. */
    public static DashboardFilter parse(String quarter, String region, Quarter current) {
        Quarter chosen = quarter.isEmpty() ? current : known(quarter);
        if (chosen.compareTo(current) > 0) {
            throw new NotFound("quarter " + quarter);
        }
        return new DashboardFilter(chosen, region);
    }

    public boolean accepts(RegionBodies group) {
        return region.isEmpty() || region.equals(codeOf(group));
    }

    /** The current quarter and those before it. */
    public static List<Quarter> choices(Quarter current) {
        return Stream.iterate(current, Quarter::previous).limit(QUARTERS).toList();
    }

    private static String codeOf(RegionBodies group) {
        return group.region().map(Region::code).map(String::valueOf).orElse(CENTRAL);
    }

    private static Quarter known(String text) {
        try {
            return Quarter.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("quarter " + text);
        }
    }
}
