package kz.adep.casework.service.complaint;

import kz.adep.calendar.AppealType;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Outcome;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.act.CaseRecords;
import kz.adep.casework.domain.term.CaseDeadline;
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

    /** {@link #include} in SQL, of a case {@code f}. */
    public static final String CONDITION = """
            (f.kind = 'APPLICATION' and not f.withheld and f.appeal_type = 'COMPLAINT'
             and exists (select from state_body b where b.id = f.state_body_id and b.parent_id is not null)
             and not exists (select from case_origin o where o.state_body_id = f.state_body_id and o.case_id = f.id))""";

    /** A complaint of misconduct is judged by the proceedings of the own body, whatever its type. */
    public boolean include(CaseFile file) {
        return file.kind() == CaseKind.APPLICATION
                && !file.withheld()
                && file.appealType().filter(AppealType.COMPLAINT::equals).isPresent()
                && directory.body(file.stateBodyId()).parent().isPresent()
                && records.origin(file.getId()).isEmpty();
    }

    /**
     * Whether the term binds only who is not competent, which nobody says before he sends the case on: it never comes to
     * be missed by staying.
     */
    public boolean isPossibility(CaseDeadline term, CaseFile file) {
        return term.isFor(Step.FORWARD) && !include(file);
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
