package kz.adep.directory.web;

import java.util.Objects;
import kz.adep.directory.Region;
import kz.adep.directory.RegionBodies;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the page asks for.
 *
 * @param region code of a region, {@link #CENTRAL}, or empty for all
 * @param text words of a name
 */
record CommissionerFilter(@Nullable String region, @Nullable String text) {

    static final String CENTRAL = "central";
    private static final int LONGEST = 100;

    CommissionerFilter {
        region = Objects.requireNonNullElse(region, "");
        text = Objects.requireNonNullElse(text, "");
        text = text.substring(0, Math.min(LONGEST, text.length()));
    }

    boolean isOpen() {
        return words().isEmpty() && Objects.equals(region, "");
    }

    String words() {
        return Objects.requireNonNullElse(text, "");
    }

    boolean accepts(RegionBodies group) {
        return Objects.equals(region, "") || Objects.equals(region, codeOf(group));
    }

    /** How the group is called in the address. */
    static String codeOf(RegionBodies group) {
        return group.region().map(Region::code).map(String::valueOf).orElse(CENTRAL);
    }
}
