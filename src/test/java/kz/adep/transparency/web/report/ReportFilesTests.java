package kz.adep.transparency.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.printing.PdfPages;
import kz.adep.reporting.PublishedReports;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AdepTest
class ReportFilesTests {

    private static final Locale KAZAKH = Locale.forLanguageTag("kk");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PdfPages paper;

    @Autowired
    private MessageSource messages;

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "xlsx", "csv"})
    void reportThatIsNotPublishedHasNoFiles(String format) {
        assertThat(mvc.get()
                        .uri("/reports/" + UUID.randomUUID() + "/report." + format)
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void pdfIsTaggedAndHoldsTheReport() throws IOException {
        byte[] file = paper.render("transparency/report-print", Map.of("report", PaperReports.REPORT), KAZAKH);

        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf)).contains("Денсаулық сақтау министрлігі", "311", "×", "Әдеп");
        }
    }

    @Test
    void tableHidesWhatThePageHidesAndHoldsNoFormula() {
        String csv = ReportSheet.of(PaperReports.REPORT, messages, KAZAKH).csv();

        assertThat(csv)
                .contains("Консультациялар,A1,Барлығы,311", "A1.1,Әдеп,×", "A2,Азаматтарға,\r\n")
                .contains("\"'=HYPERLINK(");
    }

    @Test
    void workbookIsAZipFile() {
        assertThat(ReportSheet.of(PaperReports.REPORT, messages, KAZAKH).xlsx()).startsWith('P', 'K');
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void feedSpeaksTheLanguageOfItsAddress(String language) {
        assertThat(mvc.get().uri("/reports/feed-" + language + ".atom").exchange())
                .hasStatusOk()
                .hasContentType("application/atom+xml;charset=UTF-8")
                .bodyText()
                .contains(
                        "xml:lang=\"" + language + "\"",
                        "<id>http://localhost/reports/feed-" + language + ".atom</id>");
    }

    @Test
    void feedOfAnotherLanguageIsNotFound() {
        assertThat(mvc.get().uri("/reports/feed-de.atom").exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void entryNamesBodyAndQuarter() {
        var entry = new PublishedReports.Entry(
                PaperReports.REPORT.id(),
                PaperReports.body(),
                PaperReports.REPORT.quarter(),
                PaperReports.REPORT.publishedOn());
        AtomFeed feed = new AtomFeed("https://adep.example", messages, Locale.ENGLISH, Clock.systemUTC());

        assertThat(new String(feed.of(List.of(entry)), StandardCharsets.UTF_8))
                .contains("Report for quarter 3 of 2026", "urn:uuid:" + entry.id(), "2026-10-20T00:00:00Z");
    }
}
