package kz.adep.transparency.web.open;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of open data as JSON.
 *
 * @param asOf civil time of the office at which the figures were added up; absent where they are not added up
 */
record OpenFile<T>(String version, String licence, @Nullable LocalDateTime asOf, List<T> rows) {

    private static final String VERSION = "1";

    /** To be confirmed by the Agency, as the page says. */
    private static final String LICENCE = "CC-BY-4.0";

    static <T> OpenFile<T> of(@Nullable LocalDateTime asOf, List<T> rows) {
        return new OpenFile<>(VERSION, LICENCE, asOf, rows);
    }
}
