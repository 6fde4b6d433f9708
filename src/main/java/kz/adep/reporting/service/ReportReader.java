package kz.adep.reporting.service;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kz.adep.casework.CaseFilter;
import kz.adep.directory.Directory;
import kz.adep.reporting.domain.Comment;
import kz.adep.reporting.domain.Figure;
import kz.adep.reporting.domain.Indicator;
import kz.adep.reporting.domain.QuarterlyReport;
import kz.adep.reporting.domain.ReportChecks;
import kz.adep.reporting.domain.ReportTemplate;
import kz.adep.reporting.domain.Reports;
import kz.adep.reporting.domain.YearToDate;
import kz.adep.shared.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts a report together with what it is compared with: the quarter before, the year, and the cases of today. */
@Service
@Transactional(readOnly = true)
public class ReportReader {

    private final Reports reports;
    private final ReportTemplates templates;
    private final ReportContents contents;
    private final ReportCompiler compiler;
    private final ReportDues dues;
    private final Directory directory;

    ReportReader(
            Reports reports,
            ReportTemplates templates,
            ReportContents contents,
            ReportCompiler compiler,
            ReportDues dues,
            Directory directory) {
        this.reports = reports;
        this.templates = templates;
        this.contents = contents;
        this.compiler = compiler;
        this.dues = dues;
        this.directory = directory;
    }

    /** For the office it belongs to: a frozen report is compared with a count of today. */
    public ReportPage ofOffice(UUID id) {
        QuarterlyReport report = reports.get(id);
        Map<String, Long> recount = report.state().isOpen() ? Map.of() : compiler.count(templates.of(report), report);
        return page(report, recount);
    }

    /** For the Agency, which cannot count the cases of an office. */
    public ReportPage ofAgency(UUID id) {
        return page(reports.get(id), Map.of());
    }

    private ReportPage page(QuarterlyReport report, Map<String, Long> recount) {
        ReportTemplate template = templates.of(report);
        SortedMap<Quarter, Map<String, Figure>> history = history(report);
        Map<String, Figure> figures = history.getOrDefault(report.quarter(), Map.of());
        List<Comment> comments = contents.comments(report.getId()).stream()
                .filter(comment -> report.submittedAt().stream()
                        .noneMatch(at -> comment.at().isBefore(at)))
                .toList();
        return new ReportPage(
                report.getId(),
                directory.body(report.stateBodyId()),
                report.quarter(),
                report.state(),
                dues.due(template, report),
                report.firstSubmittedAt().map(dues::day).orElse(null),
                dues.moment(report.computedAt()),
                template,
                report.narrative(),
                report.version(),
                template.sections().stream()
                        .map(section -> new ReportPage.Part(
                                section.code(),
                                section.title(),
                                template.indicatorsOf(section.code()).stream()
                                        .map(line -> line(line, report.quarter(), history, recount))
                                        .toList(),
                                comments.stream()
                                        .filter(comment -> comment.section().equals(section.code()))
                                        .map(comment -> new ReportPage.Remark(comment.body(), dues.day(comment.at())))
                                        .toList()))
                        .toList(),
                ReportChecks.of(template, report.quarter(), figures, report.narrative(), dues.today()));
    }

    /** This report and those before it of the same year, and the one of the quarter before. */
    private SortedMap<Quarter, Map<String, Figure>> history(QuarterlyReport report) {
        SortedMap<Quarter, QuarterlyReport> known = new TreeMap<>();
        for (QuarterlyReport other : reports.ofBody(report.stateBodyId())) {
            boolean near = other.quarter().year() == report.quarter().year()
                    || other.quarter().equals(report.quarter().previous());
            if (near && other.quarter().compareTo(report.quarter()) < 0) {
                known.putIfAbsent(other.quarter(), other);
            }
        }
        known.put(report.quarter(), report);
        Map<UUID, Map<String, Figure>> figures = contents.figures(
                known.values().stream().map(QuarterlyReport::getId).toList());
        SortedMap<Quarter, Map<String, Figure>> history = new TreeMap<>();
        known.forEach((quarter, other) -> history.put(quarter, figures.getOrDefault(other.getId(), Map.of())));
        return history;
    }

    private static ReportPage.Line line(
            Indicator line,
            Quarter quarter,
            SortedMap<Quarter, Map<String, Figure>> history,
            Map<String, Long> recount) {
        SortedMap<Quarter, Long> values = new TreeMap<>();
        history.forEach((when, figures) -> figure(figures, line).value().ifPresent(value -> values.put(when, value)));
        Figure figure = figure(history.getOrDefault(quarter, Map.of()), line);
        Long now = recount.get(line.code());
        return new ReportPage.Line(
                line,
                figure,
                values.get(quarter.previous()),
                YearToDate.of(line.nature(), quarter, values).orElse(null),
                now == null || Objects.equals(now, figure.computed()) ? null : now,
                cases(line, quarter));
    }

    private static Figure figure(Map<String, Figure> figures, Indicator line) {
        return figures.getOrDefault(line.code(), Figure.empty(line.code()));
    }

    private static @Nullable String cases(Indicator line, Quarter quarter) {
        return line.caseFormula()
                .map(formula -> CaseFilter.formula(formula, quarter).parameters())
                .map(parameters -> {
                    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/office/cases");
                    parameters.forEach(address::queryParam);
                    return address.build().toUriString();
                })
                .orElse(null);
    }
}
