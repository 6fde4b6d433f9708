package kz.adep.casework.service.complaint;

import kz.adep.calendar.AppealType;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Outcome;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.act.CaseRecords;
import kz.adep.directory.Directory;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Complaints that lie with the body they are against: it satisfies them in full, or sends them with the case to the
 * higher body, which alone may decide otherwise (Administrative Procedural and Process-Related Code, article 91). What
 * came by forwarding has been sent on already, and a body without a higher one has nobody to send to.
 */
@Component
public class OwnComplaints {

    private final CaseRecords records;
    private final Directory directory;

    OwnComplaints(CaseRecords records, Directory directory) {
        this.records = records;
        this.directory = directory;
    }

    /** A complaint of misconduct is judged by the proceedings of the own body, whatever its type. */
    public boolean include(CaseFile file) {
        return file.kind() == CaseKind.APPLICATION
                && !file.withheld()
                && file.appealType().filter(AppealType.COMPLAINT::equals).isPresent()
                && directory.body(file.stateBodyId()).parent().isPresent()
                && records.origin(file.getId()).isEmpty();
    }

    public boolean allow(CaseFile file, Outcome outcome) {
        return outcome.endsOwnComplaint() || !include(file);
    }

    public void require(CaseFile file, Outcome outcome) {
        if (!allow(file, outcome)) {
            throw new RuleViolation("law.complaint.higher");
        }
    }
}
