package kz.adep.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The state bodies of one region, or the central ones where there is no region. */
public record RegionBodies(@Nullable Region ofRegion, List<StateBody> bodies) {

    public RegionBodies {
        bodies = List.copyOf(bodies);
    }

    public Optional<Region> region() {
        return Optional.ofNullable(ofRegion);
    }
}
