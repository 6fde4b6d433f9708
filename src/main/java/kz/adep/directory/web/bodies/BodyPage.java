package kz.adep.directory.web.bodies;

import java.util.List;
import java.util.Locale;
import kz.adep.directory.Directory;
import kz.adep.directory.Region;
import kz.adep.directory.StateBody;
import kz.adep.directory.service.BodyDesk;
import org.jspecify.annotations.Nullable;

/**
 * The list of bodies, or the beginning of a long one.
 *
 * @param text the words looked for
 * @param found how many bodies there are, shown or not
 */
record BodyPage(String text, int found, List<Line> lines) {

    private static final int MOST = 300;
    private static final int LONGEST = 100;

    /** A body with its region, and what it is a part of. */
    record Line(
            StateBody body,
            @Nullable Region region,
            @Nullable StateBody parent) {}

    static BodyPage of(String typed, BodyDesk desk, Directory directory, Locale language) {
        String text = typed.substring(0, Math.min(LONGEST, typed.length()));
        BodyDesk.Found found = desk.find(text, language);
        List<Line> lines = found.bodies().stream()
                .limit(MOST)
                .map(body -> new Line(
                        body,
                        directory.regionOf(body).orElse(null),
                        body.parent().map(found.parents()::get).orElse(null)))
                .toList();
        return new BodyPage(text, found.bodies().size(), lines);
    }

    public boolean isCut() {
        return found > lines.size();
    }
}
