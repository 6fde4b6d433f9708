package kz.adep.reporting.service;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.reporting.domain.Figure;
import kz.adep.reporting.domain.Narrative;
import kz.adep.reporting.domain.QuarterlyReport;
import kz.adep.reporting.domain.ReportTemplate;
import kz.adep.reporting.domain.Reports;
import kz.adep.shared.ActingScope;
import kz.adep.shared.Quarter;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where an office opens, fills in and submits its reports. */
@Service
public class ReportDesk {

    private final Reports reports;
    private final ReportTemplates templates;
    private final ReportContents contents;
    private final ReportCompiler compiler;
    private final ReportNotices notices;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ReportDesk(
            Reports reports,
            ReportTemplates templates,
            ReportContents contents,
            ReportCompiler compiler,
            ReportNotices notices,
            AuditTrail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.reports = reports;
        this.templates = templates;
        this.contents = contents;
        this.compiler = compiler;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What was typed in a line: no number means that the computed one, or none, stands. */
    public record Entry(@Nullable Long number, @Nullable String reason) {}

    /** Opens the report of a quarter that has begun, once. */
    public UUID open(Quarter quarter) {
        if (quarter.firstDay().isAfter(java.time.LocalDate.now(clock))) {
            throw new RuleViolation("reporting.quarter.future");
        }
        try {
            return java.util.Objects.requireNonNull(transaction.execute(status -> create(quarter)));
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("reporting.exists");
        }
    }

    private UUID create(Quarter quarter) {
        int body = ActingScope.current().stateBody().orElseThrow();
        ReportTemplate template = templates.inForce(quarter);
        QuarterlyReport report =
                reports.saveAndFlush(new QuarterlyReport(UUID.randomUUID(), body, quarter, template, clock.instant()));
        compiler.recount(template, report);
        record(report, "reporting.opened");
        return report.getId();
    }

    /** A text written on an older version is refused with {@link kz.adep.shared.StaleEdit}. */
    @Transactional
    public void tell(UUID id, Narrative texts, int version) {
        QuarterlyReport report = reports.toChange(id);
        report.tell(texts, version);
        record(report, "reporting.narrative.edited");
    }

    @Transactional
    public void enter(UUID id, Map<String, Entry> entries) {
        QuarterlyReport report = reports.toChange(id);
        report.requireOpen();
        Map<String, Figure> stored = contents.figures(id);
        contents.put(
                report,
                templates.of(report).indicators().stream()
                        .map(line -> stored.getOrDefault(line.code(), Figure.empty(line.code())))
                        .filter(figure -> entries.containsKey(figure.indicator()))
                        .map(figure -> entered(figure, entries))
                        .toList());
        record(report, "reporting.figures.entered");
    }

    private static Figure entered(Figure figure, Map<String, Entry> entries) {
        Entry entry = entries.getOrDefault(figure.indicator(), new Entry(null, null));
        return figure.entered(entry.number(), entry.reason());
    }

    @Transactional
    public void recompute(UUID id) {
        QuarterlyReport report = reports.toChange(id);
        report.recomputed(clock.instant());
        compiler.recount(templates.of(report), report);
        record(report, "reporting.recomputed");
    }

    /**
     * Submits the report with its figures as they are now; if the cases changed since they were counted, stores the new
     * count instead and says false, so that nobody submits figures he has not seen.
     */
    @Transactional
    public boolean submit(UUID id) {
        QuarterlyReport report = reports.toChange(id);
        report.recomputed(clock.instant());
        if (!compiler.recount(templates.of(report), report).isEmpty()) {
            record(report, "reporting.recomputed");
            return false;
        }
        report.submit(clock.instant());
        notices.submitted(report);
        record(report, "reporting.submitted");
        return true;
    }

    private void record(QuarterlyReport report, String action) {
        trail.record(AuditEvent.of(report.stateBodyId(), action, "quarterly_report", report.getId()));
    }
}
