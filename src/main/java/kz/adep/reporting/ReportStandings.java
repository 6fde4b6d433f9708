package kz.adep.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.adep.directory.Directory;
import kz.adep.directory.StateBody;
import kz.adep.reporting.domain.QuarterlyReport;
import kz.adep.reporting.domain.Reports;
import kz.adep.reporting.service.ReportDues;
import kz.adep.reporting.service.ReportTemplates;
import kz.adep.shared.ActingScope;
import kz.adep.shared.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells where the reports of the last two years stand, as far as whoever acts may see them. */
@Service
@Transactional(readOnly = true)
public class ReportStandings {

    private static final int QUARTERS = 8;

    private final Reports reports;
    private final ReportTemplates templates;
    private final ReportDues dues;
    private final Directory directory;

    ReportStandings(Reports reports, ReportTemplates templates, ReportDues dues, Directory directory) {
        this.reports = reports;
        this.templates = templates;
        this.dues = dues;
        this.directory = directory;
    }

    /**
     * The report of a body about a quarter.
     *
     * @param reportId absent, like the state, where there is none or it is a draft of another body
     * @param late submitted after the due day, or not submitted and the day is past
     */
    public record Standing(
            StateBody body,
            Quarter quarter,
            @Nullable UUID reportId,
            @Nullable ReportState state,
            LocalDate due,
            boolean late,
            @Nullable LocalDate submitted) {}

    /** The quarters of one body, the oldest first. */
    public record BodyRow(StateBody body, List<Standing> standings) {}

    /** The quarters that are shown, the oldest first; the last one has begun. */
    public List<Quarter> quarters() {
        return Stream.iterate(Quarter.of(dues.today()), Quarter::previous)
                .limit(QUARTERS)
                .sorted()
                .toList();
    }

    /** Those of the acting body, the newest first. */
    public List<Standing> ofOwnBody() {
        StateBody body = directory.body(ActingScope.current().stateBody().orElseThrow());
        return row(body, byBody()).standings().stream()
                .sorted(Comparator.comparing(Standing::quarter).reversed())
                .toList();
    }

    /** Every body that has an ethics commissioner. */
    public List<BodyRow> ofAllBodies(Locale language) {
        Map<Key, QuarterlyReport> known = byBody();
        return directory.takingPart(language).stream()
                .map(body -> row(body, known))
                .toList();
    }

    /** Those in one state, of all bodies and quarters, the longest waiting first. */
    public List<Standing> in(ReportState state) {
        return reports.in(state).stream()
                .map(report -> standing(directory.body(report.stateBodyId()), report.quarter(), report))
                .toList();
    }

    private record Key(int body, Quarter quarter) {}

    private Map<Key, QuarterlyReport> byBody() {
        Quarter first = quarters().get(0);
        Map<Key, QuarterlyReport> known = new HashMap<>();
        reports.since(first.year(), first.number())
                .forEach(report -> known.put(new Key(report.stateBodyId(), report.quarter()), report));
        return known;
    }

    private BodyRow row(StateBody body, Map<Key, QuarterlyReport> known) {
        return new BodyRow(
                body,
                quarters().stream()
                        .map(quarter -> standing(body, quarter, known.get(new Key(body.id(), quarter))))
                        .toList());
    }

    private Standing standing(StateBody body, Quarter quarter, @Nullable QuarterlyReport report) {
        Optional<QuarterlyReport> found = Optional.ofNullable(report);
        ReportDues.Due due = dues.due(
                found.map(templates::of).orElseGet(() -> templates.inForce(quarter)),
                quarter,
                found.flatMap(QuarterlyReport::firstSubmittedAt));
        return new Standing(
                body,
                quarter,
                found.map(QuarterlyReport::getId).orElse(null),
                found.map(QuarterlyReport::state).orElse(null),
                due.day(),
                due.late(),
                found.flatMap(QuarterlyReport::firstSubmittedAt).map(dues::day).orElse(null));
    }
}
