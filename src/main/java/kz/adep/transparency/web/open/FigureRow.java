package kz.adep.transparency.web.open;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.adep.printing.Sheet;
import kz.adep.reporting.PublishedReport;
import kz.adep.reporting.PublishedReport.Sight;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a published report as open data, the same whatever language its reader speaks.
 *
 * @param value absent where it is hidden, and where the office gave none
 */
record FigureRow(
        UUID report,
        String quarter,
        String body,
        String code,
        @Nullable Long value,
        boolean hidden,
        String labelKk,
        String labelRu,
        String labelEn) {

    static final List<String> FIELDS =
            List.of("report", "quarter", "body", "code", "value", "hidden", "labelKk", "labelRu", "labelEn");

    static List<FigureRow> of(PublishedReport report) {
        return report.sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> of(report, line))
                .toList();
    }

    static Sheet sheet(List<FigureRow> rows) {
        return new Sheet(
                "figures",
                FIELDS,
                rows.stream()
                        .map(row -> Arrays.<@Nullable Object>asList(
                                row.report,
                                row.quarter,
                                row.body,
                                row.code,
                                row.value,
                                String.valueOf(row.hidden),
                                row.labelKk,
                                row.labelRu,
                                row.labelEn))
                        .toList());
    }

    private static FigureRow of(PublishedReport report, PublishedReport.Line line) {
        return new FigureRow(
                report.id(),
                report.quarter().toString(),
                report.body().code(),
                line.code(),
                line.cell().value(),
                line.cell().sight() == Sight.HIDDEN,
                line.label().kk(),
                line.label().ru(),
                line.label().en());
    }
}
