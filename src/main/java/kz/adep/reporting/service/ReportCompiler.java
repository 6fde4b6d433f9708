package kz.adep.reporting.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.adep.casework.CaseFigures;
import kz.adep.casework.CaseFilter;
import kz.adep.reporting.domain.Figure;
import kz.adep.reporting.domain.QuarterlyReport;
import kz.adep.reporting.domain.ReportTemplate;
import org.springframework.stereotype.Service;

/** Counts the figures of a report from the cases of the acting office. */
@Service
class ReportCompiler {

    private final CaseFigures cases;
    private final ReportContents contents;

    ReportCompiler(CaseFigures cases, ReportContents contents) {
        this.cases = cases;
        this.contents = contents;
    }

    /** The computed lines as the cases stand now. */
    Map<String, Long> count(ReportTemplate template, QuarterlyReport report) {
        Map<String, Long> counts = new HashMap<>();
        template.indicators()
                .forEach(line -> line.caseFormula()
                        .ifPresent(formula ->
                                counts.put(line.code(), cases.count(CaseFilter.formula(formula, report.quarter())))));
        return counts;
    }

    /** Stores a fresh count and tells which lines it changed; what was entered by hand stays. */
    List<String> recount(ReportTemplate template, QuarterlyReport report) {
        Map<String, Figure> stored = contents.figures(report.getId());
        List<Figure> changed = count(template, report).entrySet().stream()
                .filter(count -> !Objects.equals(
                        count.getValue(),
                        stored.getOrDefault(count.getKey(), Figure.empty(count.getKey()))
                                .computed()))
                .map(count -> stored.getOrDefault(count.getKey(), Figure.empty(count.getKey()))
                        .recounted(count.getValue()))
                .toList();
        contents.put(report, changed);
        return changed.stream().map(Figure::indicator).sorted().toList();
    }
}
