package kz.adep.reporting.service;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.directory.Directory;
import kz.adep.reporting.ReportState;
import kz.adep.reporting.domain.Comment;
import kz.adep.reporting.domain.Figure;
import kz.adep.reporting.domain.QuarterlyReport;
import kz.adep.reporting.domain.ReportTemplate;
import kz.adep.reporting.domain.Reports;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.DemoPart;
import kz.adep.shared.Quarter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reports of two years for the demonstration: the older ones published, those of the last quarter in every state. */
@Component
class DemoReports implements DemoPart {

    private static final int AGENCY = 1;
    private static final int QUARTERS = 8;

    private static final List<Office> OFFICES = List.of(
            new Office(120, "mz.commissioner", "kk", ReportState.ACCEPTED, true),
            new Office(1201, "mz-ala.commissioner", "ru", ReportState.SUBMITTED, true),
            new Office(1202, "mz-man.commissioner", "kk", ReportState.RETURNED, false),
            new Office(114, "mj.commissioner", "ru", ReportState.DRAFT, false),
            new Office(371, "ast.commissioner", "ru", ReportState.SUBMITTED, false));

    /** Whose last report is missing. */
    private static final Office SILENT = new Office(347, "man.commissioner", "kk", ReportState.PUBLISHED, false);

    private final Reports reports;
    private final ReportTemplates templates;
    private final ReportContents contents;
    private final ReportCompiler compiler;
    private final Directory directory;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final DemoTexts texts = DemoTexts.read();

    DemoReports(
            Reports reports,
            ReportTemplates templates,
            ReportContents contents,
            ReportCompiler compiler,
            Directory directory,
            AuditTrail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.reports = reports;
        this.templates = templates;
        this.contents = contents;
        this.compiler = compiler;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** An office, and where its report of the last quarter and of the present one stand. */
    private record Office(int body, String username, String language, ReportState last, boolean begun) {

        ActingAs actingAs() {
            return ActingAs.office(body, account(username));
        }
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        Quarter present = Quarter.of(LocalDate.now(clock));
        Quarter last = present.previous();
        List<Quarter> older = Stream.iterate(last.previous(), Quarter::previous)
                .limit(QUARTERS - 2)
                .toList();
        Stream.concat(OFFICES.stream(), Stream.of(SILENT))
                .forEach(office -> older.forEach(quarter -> add(office, quarter, ReportState.PUBLISHED)));
        OFFICES.forEach(office -> add(office, last, office.last()));
        OFFICES.stream().filter(Office::begun).forEach(office -> add(office, present, ReportState.DRAFT));
    }

    private void add(Office office, Quarter quarter, ReportState state) {
        UUID id = as(office.actingAs(), () -> write(office, quarter, state));
        if (state == ReportState.RETURNED) {
            review(id, report -> {
                texts.comments(office.language())
                        .forEach((section, text) -> contents.add(
                                report, new Comment(section, text, day(quarter, 15)), account("agency.officer")));
                report.sendBack();
                record(report, "reporting.returned");
            });
        }
        if (state == ReportState.ACCEPTED || state == ReportState.PUBLISHED) {
            review(id, report -> {
                report.accept(day(quarter, 16));
                record(report, "reporting.accepted");
            });
        }
        if (state == ReportState.PUBLISHED) {
            review(id, report -> {
                report.publish(directory.body(office.body()).name(), day(quarter, 20));
                record(report, "reporting.published");
            });
        }
    }

    private UUID write(Office office, Quarter quarter, ReportState state) {
        QuarterlyReport known = reports.find(office.body(), quarter).orElse(null);
        if (known != null) {
            return known.getId();
        }
        ReportTemplate template = templates.inForce(quarter);
        QuarterlyReport report = reports.saveAndFlush(
                new QuarterlyReport(UUID.randomUUID(), office.body(), quarter, template, day(quarter, 2)));
        compiler.recount(template, report);
        if (state != ReportState.DRAFT) {
            contents.put(report, DemoFigures.of(office.body(), quarter, template));
            correct(office, report);
            report.tell(texts.narrative(office.language(), quarter), report.version());
            report.submit(day(quarter, office.body() == 371 ? 19 : 8));
        }
        record(report, state == ReportState.DRAFT ? "reporting.opened" : "reporting.submitted");
        return report.getId();
    }

    private void correct(Office office, QuarterlyReport report) {
        Figure given = requireNonNull(contents.figures(report.getId()).get("A2"));
        long counted = given.value().orElse(0L);
        contents.put(report, List.of(given.entered(counted + 2, texts.reason(office.language()))));
    }

    private void review(UUID id, Consumer<QuarterlyReport> act) {
        as(ActingAs.agency(AGENCY, account("agency.officer")), () -> {
            reports.findForChange(id).ifPresent(report -> {
                if (report.state() != ReportState.PUBLISHED) {
                    act.accept(report);
                }
            });
            return id;
        });
    }

    private UUID as(ActingAs actingAs, java.util.function.Supplier<UUID> work) {
        return ActingScope.call(actingAs, () -> requireNonNull(transaction.execute(status -> work.get())));
    }

    private void record(QuarterlyReport report, String action) {
        trail.record(AuditEvent.of(report.stateBodyId(), action, "quarterly_report", report.getId()));
    }

    /** So many days after the quarter, but not in the future. */
    private Instant day(Quarter quarter, int days) {
        Instant then = quarter.lastDay()
                .plusDays(days)
                .atTime(LocalTime.of(10, 30))
                .atZone(clock.getZone())
                .toInstant();
        return then.isAfter(clock.instant()) ? clock.instant() : then;
    }

    private static UUID account(String username) {
        return UUID.nameUUIDFromBytes(("demo " + username).getBytes(StandardCharsets.UTF_8));
    }
}
