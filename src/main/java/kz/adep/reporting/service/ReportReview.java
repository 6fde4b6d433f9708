package kz.adep.reporting.service;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.directory.Directory;
import kz.adep.reporting.domain.Comment;
import kz.adep.reporting.domain.QuarterlyReport;
import kz.adep.reporting.domain.ReportTemplate;
import kz.adep.reporting.domain.Reports;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the Agency accepts, returns and publishes what was submitted. */
@Service
public class ReportReview {

    private final Reports reports;
    private final ReportTemplates templates;
    private final ReportContents contents;
    private final ReportNotices notices;
    private final Directory directory;
    private final AuditTrail trail;
    private final Clock clock;

    ReportReview(
            Reports reports,
            ReportTemplates templates,
            ReportContents contents,
            ReportNotices notices,
            Directory directory,
            AuditTrail trail,
            Clock clock) {
        this.reports = reports;
        this.templates = templates;
        this.contents = contents;
        this.notices = notices;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    /** Sends a report back with comments by section; without one nobody would know what to change. */
    @Transactional
    public void sendBack(UUID id, Map<String, String> comments) {
        QuarterlyReport report = reports.toChange(id);
        UUID author = ActingScope.current().accountId();
        if (comments.isEmpty() || author == null) {
            throw new RuleViolation("reporting.return.comment");
        }
        ReportTemplate template = templates.of(report);
        Instant now = clock.instant();
        comments.forEach((section, text) ->
                contents.add(report, new Comment(template.section(section).code(), text, now), author));
        report.sendBack();
        notices.returned(report);
        record(report, "reporting.returned");
    }

    @Transactional
    public void accept(UUID id) {
        QuarterlyReport report = reports.toChange(id);
        report.accept(clock.instant());
        notices.accepted(report);
        record(report, "reporting.accepted");
    }

    @Transactional
    public void publish(UUID id) {
        QuarterlyReport report = reports.toChange(id);
        report.publish(directory.body(report.stateBodyId()).name(), clock.instant());
        record(report, "reporting.published");
    }

    private void record(QuarterlyReport report, String action) {
        trail.record(AuditEvent.of(report.stateBodyId(), action, "quarterly_report", report.getId()));
    }
}
