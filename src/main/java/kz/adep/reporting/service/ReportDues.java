package kz.adep.reporting.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import kz.adep.calendar.Deadlines;
import kz.adep.reporting.domain.QuarterlyReport;
import kz.adep.reporting.domain.ReportTemplate;
import kz.adep.shared.Quarter;
import org.springframework.stereotype.Service;

/** By when reports are due, and whether they came in time. */
@Service
public class ReportDues {

    private final Deadlines deadlines;
    private final Clock clock;

    ReportDues(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** When a report is due and whether it is late: by its first submission, or by today while there is none. */
    public record Due(LocalDate day, boolean late) {}

    public Due due(ReportTemplate template, Quarter quarter, Optional<Instant> firstSubmitted) {
        LocalDate day = template.dueRule().due(quarter, deadlines.workingDays());
        return new Due(day, day(firstSubmitted.orElseGet(clock::instant)).isAfter(day));
    }

    Due due(ReportTemplate template, QuarterlyReport report) {
        return due(template, report.quarter(), report.firstSubmittedAt());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    ZonedDateTime moment(Instant instant) {
        return instant.atZone(clock.getZone());
    }

    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
