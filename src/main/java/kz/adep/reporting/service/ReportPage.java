package kz.adep.reporting.service;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import kz.adep.directory.StateBody;
import kz.adep.reporting.ReportState;
import kz.adep.reporting.domain.Figure;
import kz.adep.reporting.domain.Indicator;
import kz.adep.reporting.domain.Narrative;
import kz.adep.reporting.domain.ReportChecks.Finding;
import kz.adep.reporting.domain.ReportTemplate;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.Quarter;
import org.jspecify.annotations.Nullable;

/** A report as staff see it. */
public record ReportPage(
        UUID id,
        StateBody body,
        Quarter quarter,
        ReportState state,
        ReportDues.Due due,
        @Nullable LocalDate firstSubmitted,
        ZonedDateTime computedAt,
        ReportTemplate template,
        Narrative narrative,
        int version,
        List<Part> parts,
        List<Finding> findings) {

    /** A section with its lines, and the comments made since the last submission. */
    public record Part(String code, LocalizedText title, List<Line> lines, List<Remark> remarks) {}

    /** What the Agency remarked, and when. */
    public record Remark(String text, LocalDate on) {}

    /**
     * A line.
     *
     * @param recount what the cases would give now; only where a frozen number differs from it
     * @param cases the page with the cases that are counted; absent for what is entered by hand
     */
    public record Line(
            Indicator indicator,
            Figure figure,
            @Nullable Long previous,
            @Nullable Long yearToDate,
            @Nullable Long recount,
            @Nullable String cases) {

        public @Nullable Long value() {
            return figure.value().orElse(null);
        }
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean hasDrift() {
        return parts.stream().flatMap(part -> part.lines().stream()).anyMatch(line -> line.recount() != null);
    }

    public boolean hasRemarks() {
        return parts.stream().anyMatch(part -> !part.remarks().isEmpty());
    }

    public boolean isBlocked() {
        return findings.stream().anyMatch(Finding::blocks);
    }
}
