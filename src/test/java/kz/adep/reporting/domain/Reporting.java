package kz.adep.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.Quarter;

/** A small form and reports on it. */
final class Reporting {

    static final Quarter QUARTER = new Quarter(2026, 3);
    static final LocalDate AFTER = LocalDate.of(2026, 10, 5);
    static final Instant NOW = Instant.parse("2026-10-05T05:00:00Z");
    static final Instant LATER = NOW.plusSeconds(86_400);
    static final LocalizedText NAME = text("Министрлік");

    private Reporting() {}

    static LocalizedText text(String text) {
        return new LocalizedText(text, text, text);
    }

    static Equation sum(String total, String... parts) {
        Map<String, Integer> signs = new HashMap<>();
        signs.put(total, -1);
        List.of(parts).forEach(part -> signs.put(part, 1));
        return new Equation(total, signs);
    }

    static Indicator computed(String code) {
        return new Indicator(code, "B", text(code), Indicator.Nature.FLOW, "kind=APPLICATION&moment=CLOSED");
    }

    static ReportTemplate template() {
        return new ReportTemplate(
                "T",
                1,
                text("T"),
                text("basis"),
                new DueRule(10),
                true,
                List.of(new ReportTemplate.Section("B", text("B"))),
                List.of(computed("B3"), computed("B3.1"), computed("B3.2")),
                List.of(sum("B3", "B3.1", "B3.2")));
    }

    static Map<String, Figure> figures(long total, long first, long second) {
        return Map.of("B3", counted("B3", total), "B3.1", counted("B3.1", first), "B3.2", counted("B3.2", second));
    }

    static Figure counted(String indicator, long count) {
        return Figure.empty(indicator).recounted(count);
    }

    static QuarterlyReport draft() {
        return new QuarterlyReport(UUID.randomUUID(), 120, QUARTER, template(), NOW);
    }

    static QuarterlyReport submitted() {
        QuarterlyReport report = draft();
        report.tell(new Narrative("Барлығы жақсы", "", ""), 0);
        report.submit(NOW);
        return report;
    }
}
