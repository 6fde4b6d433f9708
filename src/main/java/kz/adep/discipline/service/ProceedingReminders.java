package kz.adep.discipline.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.adep.casework.reminder.RunningTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The terms of proceedings that run, for the reminders of each morning. */
@Repository
class ProceedingReminders implements RunningTerms {

    private final JdbcClient jdbc;

    ProceedingReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String words() {
        return "discipline.bell";
    }

    @Override
    @Transactional(readOnly = true)
    public List<RunningTerm> running() {
        return jdbc.sql("""
                        select t.id, t.state_body_id, p.case_id, p.number, f.withheld, t.starts_on, t.due
                          from proceeding_term t
                          join proceeding p on p.state_body_id = t.state_body_id and p.id = t.proceeding_id
                          join case_file f on f.state_body_id = p.state_body_id and f.id = p.case_id
                         where t.state = 'OPEN' order by t.due, t.id""")
                .query((row, index) -> new RunningTerm(
                        row.getObject("id", UUID.class),
                        row.getInt("state_body_id"),
                        row.getBoolean("withheld"),
                        row.getString("number"),
                        ProceedingBells.path(row.getString("case_id"), row.getBoolean("withheld")),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    @Override
    public Given given() {
        return new Given("proceeding_reminder", "term_id");
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Integer> bodies() {
        return jdbc.sql("select state_body_id from proceeding_tally where open > 0")
                .query(Integer.class)
                .list();
    }
}
