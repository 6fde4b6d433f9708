package kz.adep.directory.web;

import java.util.List;
import java.util.Locale;
import kz.adep.directory.Directory;
import kz.adep.directory.Region;
import kz.adep.directory.StateBody;
import org.jspecify.annotations.Nullable;

/** A body with its surroundings. */
record CommissionerPage(StateBody body, @Nullable Region region, List<StateBody> above, List<StateBody> units) {

    static CommissionerPage of(StateBody body, Directory directory, Locale language) {
        return new CommissionerPage(
                body,
                directory.regionOf(body).orElse(null),
                directory.ancestors(body.id()).stream()
                        .filter(StateBody::takesPart)
                        .toList(),
                directory.children(body.id(), language).stream()
                        .filter(StateBody::takesPart)
                        .toList());
    }
}
