package kz.adep.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.adep.directory.StateBody;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A report as everybody may read it: small numbers are already taken out.
 *
 * @param assumed the form is reconstructed and still to be confirmed by the Agency
 */
public record PublishedReport(
        UUID id,
        StateBody body,
        Quarter quarter,
        LocalDate publishedOn,
        LocalizedText basis,
        boolean assumed,
        List<Section> sections,
        String success,
        String problems,
        String proposals) {

    /** A part of the report with its figures. */
    public record Section(String code, LocalizedText title, List<Line> lines) {}

    /** A line of a section; a part stands under the line of its total. */
    public record Line(String code, LocalizedText label, boolean isPart, Cell cell) {}

    /** What is shown in place of a number. */
    public record Cell(Sight sight, @Nullable Long value) {}

    /** How much of a number is shown. */
    public enum Sight {
        SHOWN,
        /** From 1 to 4, or another number could be worked out from it; which of the two is not told. */
        HIDDEN,
        /** Nothing was entered. */
        NONE
    }

    public boolean isSuppressed() {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> line.cell().sight())
                .anyMatch(sight -> sight == Sight.HIDDEN);
    }
}
