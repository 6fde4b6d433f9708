package kz.adep.transparency.web.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.adep.directory.StateBody;
import kz.adep.reporting.PublishedReport;
import kz.adep.reporting.PublishedReport.Cell;
import kz.adep.reporting.PublishedReport.Sight;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.Quarter;

/** A report as it is published. */
final class PaperReports {

    static final PublishedReport REPORT = new PublishedReport(
            UUID.randomUUID(),
            body(),
            new Quarter(2026, 3),
            LocalDate.of(2026, 10, 20),
            text("Негіз"),
            true,
            List.of(new PublishedReport.Section(
                    "A",
                    text("Консультациялар"),
                    List.of(
                            new PublishedReport.Line("A1", text("Барлығы"), false, new Cell(Sight.SHOWN, 311L)),
                            new PublishedReport.Line("A1.1", text("Әдеп"), true, new Cell(Sight.HIDDEN, null)),
                            new PublishedReport.Line("A2", text("Азаматтарға"), false, new Cell(Sight.NONE, null))))),
            "=HYPERLINK(\"http://evil\")",
            "",
            "");

    private PaperReports() {}

    static StateBody body() {
        return new StateBody(
                120, null, StateBody.Kind.MINISTRY, "MZ", null, text("Денсаулық сақтау министрлігі"), true);
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text, text, text);
    }
}
