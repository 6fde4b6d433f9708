package kz.adep.transparency.web.national;

import java.util.List;
import kz.adep.oversight.TileMap;
import kz.adep.transparency.domain.national.NationalYear;
import org.jspecify.annotations.Nullable;

/**
 * A year of the country with its drawing and its tables.
 *
 * @param country the same figures of all regions together
 * @param outcomes keys of the outcomes that occurred, in the order of the figures in each line
 */
record NationalPage(
        NationalYear year,
        TileMap map,
        List<Line> regions,
        Line country,
        List<String> outcomes,
        List<OutcomeLine> outcomeLines) {

    /** Of a number that is hidden nothing is known. */
    record Line(
            String code,
            String name,
            @Nullable Long received,
            @Nullable Long closed,
            @Nullable Long inTime,
            @Nullable Long late,
            @Nullable Integer inTimePercent,
            boolean percentHidden) {}

    record OutcomeLine(String name, List<@Nullable Long> figures) {}
}
