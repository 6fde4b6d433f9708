package kz.adep.casework.service.reminder;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.adep.casework.OpenDeadlines.OpenDeadline;
import kz.adep.casework.domain.term.Reminder;
import kz.adep.casework.reminder.RunningTerms.Given;
import kz.adep.casework.reminder.RunningTerms.RunningTerm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which reminders were given. The key of the table decides, so that two nodes at once give one reminder. */
@Repository
class GivenReminders {

    private final JdbcClient jdbc;

    GivenReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A reminder of a deadline, by the day it was due then. */
    record Of(UUID deadlineId, Reminder kind, LocalDate due) {}

    /** What runs late was reminded of on a day before: asked once, not with an insert for each. */
    Set<Of> ofOpenDeadlines() {
        return jdbc.sql("""
                        select r.deadline_id, r.kind, r.due
                          from deadline_reminder r
                          join case_deadline d on d.state_body_id = r.state_body_id and d.id = r.deadline_id
                         where d.state = 'OPEN'""").query(Of.class).set();
    }

    boolean isFirst(OpenDeadline deadline, Reminder reminder, LocalDate today) {
        Map<String, UUID> of = Map.of("case_id", deadline.caseId(), "deadline_id", deadline.id());
        return isFirst("deadline_reminder", of, deadline.stateBodyId(), deadline.due(), reminder, today);
    }

    boolean isFirst(Given where, RunningTerm term, Reminder reminder, LocalDate today) {
        Map<String, UUID> of = Map.of(where.term(), term.id());
        return isFirst(where.table(), of, term.stateBodyId(), term.due(), reminder, today);
    }

    private boolean isFirst(
            String table, Map<String, UUID> of, int body, LocalDate due, Reminder reminder, LocalDate today) {
        String values = of.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", "));
        return jdbc.sql("""
                        insert into %s (state_body_id, %s, kind, due, given_on)
                        values (:body, %s, :kind, :due, :today) on conflict do nothing""".formatted(table, String.join(", ", of.keySet()), values))
                        .params(of)
                        .param("body", body)
                        .param("kind", reminder.name())
                        .param("due", due)
                        .param("today", today)
                        .update()
                == 1;
    }
}
