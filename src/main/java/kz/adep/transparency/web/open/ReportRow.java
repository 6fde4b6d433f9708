package kz.adep.transparency.web.open;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.adep.directory.StateBody;
import kz.adep.printing.Sheet;
import kz.adep.reporting.PublishedReports;
import org.jspecify.annotations.Nullable;

/**
 * A published report as open data.
 *
 * @param page address of its page on this site
 * @param figures address of its figures as open data
 */
record ReportRow(
        UUID id,
        String quarter,
        String body,
        String region,
        String nameKk,
        String nameRu,
        String nameEn,
        LocalDate publishedOn,
        String page,
        String figures) {

    static final List<String> FIELDS =
            List.of("id", "quarter", "body", "region", "nameKk", "nameRu", "nameEn", "publishedOn", "page", "figures");

    static ReportRow of(PublishedReports.Entry report) {
        StateBody body = report.body();
        return new ReportRow(
                report.id(),
                report.quarter().toString(),
                body.code(),
                PublishedReports.regionOf(body),
                body.name().kk(),
                body.name().ru(),
                body.name().en(),
                report.publishedOn(),
                "/reports/" + report.id(),
                "/open-data/v1/reports/" + report.id() + "/figures.csv");
    }

    static Sheet sheet(List<ReportRow> rows) {
        return new Sheet(
                "reports",
                FIELDS,
                rows.stream()
                        .map(row -> Arrays.<@Nullable Object>asList(
                                row.id,
                                row.quarter,
                                row.body,
                                row.region,
                                row.nameKk,
                                row.nameRu,
                                row.nameEn,
                                row.publishedOn,
                                row.page,
                                row.figures))
                        .toList());
    }
}
