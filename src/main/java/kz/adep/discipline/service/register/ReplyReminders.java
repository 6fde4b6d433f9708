package kz.adep.discipline.service.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.adep.casework.reminder.RunningTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The months in which addressees of recommendations on causes have to reply, for the reminders of each morning. */
@Repository
class ReplyReminders implements RunningTerms {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final JdbcClient jdbc;

    ReplyReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String words() {
        return "discipline.reply.bell";
    }

    @Override
    @Transactional(readOnly = true)
    public List<RunningTerm> running() {
        return jdbc.sql("""
                        select r.id, r.state_body_id, r.case_id, r.case_number, r.sent_on, r.due, coalesce(f.withheld, false) as withheld
                          from cause_recommendation r
                          left join case_file f on f.state_body_id = r.state_body_id and f.id = r.case_id
                         where r.reply is null and r.due is not null order by r.due, r.id""").query(ReplyReminders::term).list();
    }

    @Override
    public Given given() {
        return new Given("recommendation_reminder", "recommendation_id");
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Integer> bodies() {
        return jdbc.sql("select state_body_id from recommendation_tally where waiting > 0")
                .query(Integer.class)
                .list();
    }

    private static RunningTerm term(ResultSet row, int index) throws SQLException {
        LocalDate sentOn = row.getObject("sent_on", LocalDate.class);
        String caseNumber = row.getString("case_number");
        boolean withheld = row.getBoolean("withheld");
        return new RunningTerm(
                row.getObject("id", UUID.class),
                row.getInt("state_body_id"),
                withheld,
                SHORT.format(sentOn) + (caseNumber == null ? "" : ", " + caseNumber),
                path(row.getObject("case_id", UUID.class), withheld),
                sentOn.plusDays(1),
                row.getObject("due", LocalDate.class));
    }

    /** Under the case, where there is one, so that no bell rings for who is shut out of it. */
    private static String path(@Nullable UUID caseId, boolean withheld) {
        String side = withheld ? "/agency" : "/office";
        return caseId == null ? side + "/recommendations" : side + "/cases/" + caseId + "/proceedings";
    }
}
