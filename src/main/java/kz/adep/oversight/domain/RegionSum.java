package kz.adep.oversight.domain;

import java.util.Optional;
import kz.adep.directory.Region;
import org.jspecify.annotations.Nullable;

/** A region in the chosen quarter, and its open cases as of now; without a region: the central bodies. */
public record RegionSum(@Nullable Region ofRegion, Flow flow, long open, long overdue) {

    public Optional<Region> region() {
        return Optional.ofNullable(ofRegion);
    }
}
