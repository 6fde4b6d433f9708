package kz.adep.transparency.web.open;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import kz.adep.directory.Directory;
import kz.adep.printing.Sheet;
import kz.adep.reporting.PublishedReport;
import kz.adep.reporting.PublishedReports;
import kz.adep.shared.NotFound;
import kz.adep.shared.PublicPage;
import kz.adep.shared.Quarter;
import kz.adep.transparency.service.national.RecentNationalFigures;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Open data: what each file holds, and the files. An address with a version keeps its meaning for good. */
@Controller
@PublicPage
@RequestMapping("/open-data")
class OpenDataController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final RecentNationalFigures figures;
    private final PublishedReports reports;
    private final Directory directory;

    OpenDataController(RecentNationalFigures figures, PublishedReports reports, Directory directory) {
        this.figures = figures;
        this.reports = reports;
        this.directory = directory;
    }

    @GetMapping
    String dictionary(Model model) {
        model.addAttribute("caseFields", CaseRow.tableFields());
        model.addAttribute("reportFields", ReportRow.FIELDS);
        model.addAttribute("figureFields", FigureRow.FIELDS);
        model.addAttribute("outcomes", CaseRow.OUTCOMES);
        model.addAttribute("regions", directory.regions());
        model.addAttribute("quarters", reports.quarters());
        return "transparency/open-data";
    }

    @GetMapping("/v1/cases.csv")
    ResponseEntity<String> casesAsCsv() {
        return csv("cases", CaseRow.sheet(figures.get()));
    }

    @GetMapping("/v1/cases.json")
    ResponseEntity<OpenFile<CaseRow>> casesAsJson() {
        RecentNationalFigures.Recent recent = figures.get();
        return ResponseEntity.ok(OpenFile.of(recent.asOf(), CaseRow.of(recent)));
    }

    @GetMapping("/v1/reports/{quarter}.csv")
    ResponseEntity<String> reportsAsCsv(@PathVariable String quarter) {
        return csv("reports-" + quarter, of(quarter, ReportRow::sheet));
    }

    @GetMapping("/v1/reports/{quarter}.json")
    ResponseEntity<OpenFile<ReportRow>> reportsAsJson(@PathVariable String quarter) {
        return ResponseEntity.ok(of(quarter, rows -> OpenFile.of(null, rows)));
    }

    @GetMapping("/v1/reports/{id}/figures.csv")
    ResponseEntity<String> figuresAsCsv(@PathVariable UUID id) {
        PublishedReport report = report(id);
        return csv("report-" + report.body().code() + "-" + report.quarter(), FigureRow.sheet(FigureRow.of(report)));
    }

    @GetMapping("/v1/reports/{id}/figures.json")
    ResponseEntity<OpenFile<FigureRow>> figuresAsJson(@PathVariable UUID id) {
        return ResponseEntity.ok(OpenFile.of(null, FigureRow.of(report(id))));
    }

    private PublishedReport report(UUID id) {
        return reports.find(id).orElseThrow(() -> new NotFound("report"));
    }

    private <T> T of(String quarter, Function<List<ReportRow>, T> file) {
        return file.apply(reports.of(known(quarter)).stream().map(ReportRow::of).toList());
    }

    private static Quarter known(String quarter) {
        try {
            return Quarter.parse(quarter);
        } catch (IllegalArgumentException e) {
            throw new NotFound("quarter " + quarter.toLowerCase(Locale.ROOT));
        }
    }

    private static ResponseEntity<String> csv(String name, Sheet sheet) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename("adep-" + name + "-v1.csv")
                        .build()))
                .body(sheet.csv());
    }
}
