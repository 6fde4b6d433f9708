package kz.adep.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.adep.directory.Directory;
import kz.adep.directory.StateBody;
import kz.adep.reporting.PublishedReport.Cell;
import kz.adep.reporting.PublishedReport.Sight;
import kz.adep.reporting.domain.Indicator;
import kz.adep.reporting.domain.QuarterlyReport;
import kz.adep.reporting.domain.ReportTemplate;
import kz.adep.reporting.domain.Reports;
import kz.adep.reporting.service.HiddenFigures;
import kz.adep.reporting.service.PublishedFigures;
import kz.adep.reporting.service.ReportDues;
import kz.adep.reporting.service.ReportTemplates;
import kz.adep.shared.Quarter;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports that were accepted and published. */
@Service
@Transactional(readOnly = true)
public class PublishedReports {

    /** In place of the code of a region, of bodies that work in the whole country. */
    public static final String CENTRAL = "central";

    private static final int PAGE = 50;
    private static final int MOST = 100_000;

    private final Reports reports;
    private final ReportTemplates templates;
    private final PublishedFigures figures;
    private final HiddenFigures hiddenFigures;
    private final ReportDues dues;
    private final Directory directory;

    PublishedReports(
            Reports reports,
            ReportTemplates templates,
            PublishedFigures figures,
            HiddenFigures hiddenFigures,
            ReportDues dues,
            Directory directory) {
        this.reports = reports;
        this.templates = templates;
        this.figures = figures;
        this.hiddenFigures = hiddenFigures;
        this.dues = dues;
        this.directory = directory;
    }

    /**
     * Which reports are meant; an absent part does not restrict.
     *
     * @param region code of a region, or {@link #CENTRAL}
     */
    public record Filter(
            Optional<Integer> year, Optional<Integer> quarter, Optional<String> region, Optional<Integer> body) {

        private boolean fits(StateBody of) {
            return body.stream().allMatch(id -> id == of.id())
                    && region.stream().allMatch(code -> code.equals(regionOf(of)));
        }
    }

    /** A line of the list; the body bears the name it had on the day of publication. */
    public record Entry(UUID id, StateBody body, Quarter quarter, LocalDate publishedOn) {}

    /** A page of the list, and whether there is another. */
    public record Listing(List<Entry> entries, boolean hasMore) {}

    /** The newest quarter first; pages are counted from 0. */
    public Listing list(Filter filter, int page) {
        return list(filter, page, PAGE);
    }

    private Listing list(Filter filter, int page, int size) {
        List<Integer> wanted =
                reporters().filter(filter::fits).map(StateBody::id).toList();
        var found = reports.published(
                filter.year().orElse(0), filter.quarter().orElse(0), wanted, PageRequest.of(page, size));
        return new Listing(found.map(this::entry).toList(), found.hasNext());
    }

    /** Every report of a quarter, in the order of the numbers of the bodies. */
    public List<Entry> of(Quarter quarter) {
        Filter filter = new Filter(
                Optional.of(quarter.year()), Optional.of(quarter.number()), Optional.empty(), Optional.empty());
        return list(filter, 0, MOST).entries();
    }

    /** Every body that has a published report, also one that takes part no more, under its present name. */
    public List<StateBody> bodies(Locale language) {
        return directory.inOrder(reporters(), language);
    }

    private Stream<StateBody> reporters() {
        return reports.publishedBodies().stream().map(directory::body);
    }

    /** The code of the region of a body, or {@link #CENTRAL}. */
    public static String regionOf(StateBody body) {
        return body.region().map(String::valueOf).orElse(CENTRAL);
    }

    /** Those published last, the newest first. */
    public List<Entry> newest(int most) {
        return reports.newest(PageRequest.of(0, most)).map(this::entry).toList();
    }

    /** The quarters that have a published report, the newest first. */
    public List<Quarter> quarters() {
        return reports.publishedQuarters().stream()
                .map(each -> new Quarter(each.getReportYear(), each.getQuarterNumber()))
                .toList();
    }

    /** The years that have a published report, the newest first. */
    public List<Integer> years() {
        return reports.publishedYears();
    }

    public Optional<PublishedReport> find(UUID id) {
        return reports.findById(id)
                .filter(report -> report.state() == ReportState.PUBLISHED)
                .map(this::published);
    }

    private Entry entry(QuarterlyReport report) {
        return new Entry(report.getId(), body(report), report.quarter(), publishedOn(report));
    }

    private StateBody body(QuarterlyReport report) {
        StateBody body = directory.body(report.stateBodyId());
        return report.publishedAs().map(body::named).orElse(body);
    }

    private LocalDate publishedOn(QuarterlyReport report) {
        return report.publishedAt().map(dues::day).orElseThrow();
    }

    private PublishedReport published(QuarterlyReport report) {
        ReportTemplate template = templates.of(report);
        Map<String, Long> values = figures.values(report.getId());
        Set<String> hidden = hiddenFigures.of(report);
        return new PublishedReport(
                report.getId(),
                body(report),
                report.quarter(),
                publishedOn(report),
                template.basis(),
                template.assumed(),
                template.sections().stream()
                        .map(section -> new PublishedReport.Section(
                                section.code(),
                                section.title(),
                                template.indicatorsOf(section.code()).stream()
                                        .map(line -> line(line, values, hidden))
                                        .toList()))
                        .filter(section -> !section.lines().isEmpty())
                        .toList(),
                report.narrative().success(),
                report.narrative().problems(),
                report.narrative().proposals());
    }

    private static PublishedReport.Line line(Indicator line, Map<String, Long> values, Set<String> hidden) {
        return new PublishedReport.Line(line.code(), line.label(), line.isPart(), cell(line.code(), values, hidden));
    }

    private static Cell cell(String indicator, Map<String, Long> values, Set<String> hidden) {
        Long value = values.get(indicator);
        if (value == null) {
            return new Cell(Sight.NONE, null);
        }
        if (hidden.contains(indicator)) {
            return new Cell(Sight.HIDDEN, null);
        }
        return new Cell(Sight.SHOWN, value);
    }
}
