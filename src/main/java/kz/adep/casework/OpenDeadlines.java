package kz.adep.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.adep.calendar.DeadlineRule;
import kz.adep.casework.service.complaint.OwnComplaints;
import kz.adep.directory.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The deadlines that still run, of the cases that whoever acts may see. */
@Repository
@Transactional(readOnly = true)
public class OpenDeadlines {

    private final JdbcClient jdbc;
    private final Directory directory;

    OpenDeadlines(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /**
     * A deadline that runs, also of a closed case whose applicant has to be told.
     *
     * @param startsOn its first day
     * @param byAgency whether the Agency has to decide on a recusal
     * @param byHead whether the head has to, on another one
     */
    public record OpenDeadline(
            UUID id,
            int stateBodyId,
            UUID caseId,
            CaseNumber number,
            DeadlineRule.Step step,
            LocalDate startsOn,
            LocalDate due,
            @Nullable UUID assignee,
            boolean byAgency,
            boolean byHead) {

        public boolean withheld() {
            return number.withheld();
        }
    }

    /** The nearest first; the term to forward binds only who is not competent, but for an own complaint, which always goes on. */
    public List<OpenDeadline> all() {
        return jdbc.sql("""
                        select d.id, d.state_body_id, d.case_id, d.step, d.starts_on, d.due,
                               f.register_year, f.register_number, f.withheld, f.assignee,
                               %s as by_agency, %s as by_head
                          from case_deadline d
                          join case_file f on f.state_body_id = d.state_body_id and f.id = d.case_id
                         where d.state = 'OPEN' and (d.step <> 'FORWARD' or %s)
                         order by d.due, d.id""".formatted(decidedBy("AGENCY"), decidedBy("HEAD"), OwnComplaints.CONDITION))
                .query(this::deadline)
                .list();
    }

    /** The bodies that have any, also of a closed case whose applicant is not told yet; for the Agency. */
    public List<Integer> bodies() {
        return jdbc.sql("select body from bodies_with_open_deadlines() body order by body")
                .query(Integer.class)
                .list();
    }

    private static String decidedBy(String decider) {
        return """
                (d.step = 'RECUSAL' and exists (select from case_recusal r
                  where r.state_body_id = d.state_body_id and r.case_id = d.case_id
                    and r.state = 'ASKED' and r.decider = '%s'))""".formatted(decider);
    }

    private OpenDeadline deadline(ResultSet row, int index) throws SQLException {
        int body = row.getInt("state_body_id");
        CaseNumber number = new CaseNumber(
                directory.body(body).code(),
                row.getInt("register_year"),
                row.getBoolean("withheld"),
                row.getInt("register_number"));
        return new OpenDeadline(
                row.getObject("id", UUID.class),
                body,
                row.getObject("case_id", UUID.class),
                number,
                DeadlineRule.Step.valueOf(row.getString("step")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("assignee", UUID.class),
                row.getBoolean("by_agency"),
                row.getBoolean("by_head"));
    }
}
