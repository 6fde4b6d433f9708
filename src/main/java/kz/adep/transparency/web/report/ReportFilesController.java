package kz.adep.transparency.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.adep.printing.PdfPages;
import kz.adep.reporting.PublishedReport;
import kz.adep.reporting.PublishedReports;
import kz.adep.shared.NotFound;
import kz.adep.shared.PublicPage;
import kz.adep.transparency.service.RunsTestDesk;
import kz.adep.transparency.service.TooBusy;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A published report to take away, in the reader's language and with the same numbers hidden as on its page. */
@Controller
@PublicPage
@RequestMapping("/reports/{id}")
class ReportFilesController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PublishedReports reports;
    private final RunsTestDesk desk;
    private final PdfPages paper;
    private final MessageSource messages;

    ReportFilesController(PublishedReports reports, RunsTestDesk desk, PdfPages paper, MessageSource messages) {
        this.reports = reports;
        this.desk = desk;
        this.paper = paper;
        this.messages = messages;
    }

    /** Costs as much as a result of the runs test, and waits in the same queue. */
    @GetMapping("/report.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Locale language) {
        PublishedReport report = get(id);
        byte[] file = desk.inTurn(() -> paper.render("transparency/report-print", Map.of("report", report), language));
        return file(report, "pdf", MediaType.APPLICATION_PDF, file);
    }

    @GetMapping("/report.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable UUID id, Locale language) {
        PublishedReport report = get(id);
        return file(
                report, "xlsx", XLSX, ReportSheet.of(report, messages, language).xlsx());
    }

    @GetMapping("/report.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id, Locale language) {
        PublishedReport report = get(id);
        String text = ReportSheet.of(report, messages, language).csv();
        return file(report, "csv", CSV, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The queue is full for some seconds. */
    @ExceptionHandler
    ModelAndView busy(TooBusy busy, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        return new ModelAndView("error/page", Map.of("code", 429), HttpStatus.TOO_MANY_REQUESTS);
    }

    private PublishedReport get(UUID id) {
        return reports.find(id).orElseThrow(() -> new NotFound("report"));
    }

    private static ResponseEntity<byte[]> file(PublishedReport report, String format, MediaType type, byte[] body) {
        String name = "adep-report-" + report.body().code() + "-" + report.quarter() + "." + format;
        return ResponseEntity.ok()
                .contentType(type)
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(name).build()))
                .body(body);
    }
}
