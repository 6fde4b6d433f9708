package kz.adep.reporting.service;

import kz.adep.account.StaffRole;
import kz.adep.directory.Directory;
import kz.adep.notification.Audience;
import kz.adep.notification.Bell;
import kz.adep.notification.Notice;
import kz.adep.reporting.domain.QuarterlyReport;
import org.springframework.stereotype.Service;

/** What of a report rings whose bell. */
@Service
class ReportNotices {

    private final Bell bell;
    private final Directory directory;

    ReportNotices(Bell bell, Directory directory) {
        this.bell = bell;
        this.directory = directory;
    }

    void submitted(QuarterlyReport report) {
        Audience officers = Audience.of(directory.authorisedBody().id(), StaffRole.AGENCY_OFFICER);
        bell.ring(notice(report, "reporting.bell.submitted", "/agency/reports/"), officers);
    }

    void returned(QuarterlyReport report) {
        tellCommissioners(report, "reporting.bell.returned");
    }

    void accepted(QuarterlyReport report) {
        tellCommissioners(report, "reporting.bell.accepted");
    }

    private void tellCommissioners(QuarterlyReport report, String message) {
        bell.ring(
                notice(report, message, "/office/reports/"), Audience.of(report.stateBodyId(), StaffRole.COMMISSIONER));
    }

    /** Several bodies report on one quarter, so the subject names the body by its code. */
    private Notice notice(QuarterlyReport report, String message, String pages) {
        String body = directory.body(report.stateBodyId()).code();
        return Notice.of(message, body + " " + report.quarter(), pages + report.getId());
    }
}
