package kz.adep.transparency.web.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.adep.printing.Sheet;
import kz.adep.reporting.PublishedReport;
import kz.adep.reporting.PublishedReport.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** A published report as a table: a line for each indicator, and one for each part of the narrative. */
final class ReportSheet {

    private static final String NARRATIVE = "N";

    private ReportSheet() {}

    static Sheet of(PublishedReport report, MessageSource messages, Locale language) {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (PublishedReport.Section section : report.sections()) {
            for (PublishedReport.Line line : section.lines()) {
                boolean hidden = line.cell().sight() == Sight.HIDDEN;
                lines.add(Arrays.asList(
                        section.title().in(language),
                        line.code(),
                        line.label().in(language),
                        hidden
                                ? messages.getMessage("transparency.reports.hidden", null, language)
                                : line.cell().value()));
            }
        }
        String narrative = messages.getMessage("transparency.reports.narrative", null, language);
        lines.add(told(narrative, "success", report.success(), 1, messages, language));
        lines.add(told(narrative, "problems", report.problems(), 2, messages, language));
        lines.add(told(narrative, "proposals", report.proposals(), 3, messages, language));
        return new Sheet(
                report.quarter().toString(),
                Stream.of("section", "code", "indicator", "number")
                        .map(column -> messages.getMessage("transparency.reports." + column, null, language))
                        .toList(),
                lines);
    }

    private static List<@Nullable Object> told(
            String section, String part, String text, int number, MessageSource messages, Locale language) {
        String label = messages.getMessage("transparency.reports.narrative." + part, null, language);
        return Arrays.asList(section, NARRATIVE + number, label, text);
    }
}
