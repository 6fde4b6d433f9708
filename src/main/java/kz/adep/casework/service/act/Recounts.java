package kz.adep.casework.service.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.Deadlines;
import kz.adep.casework.Stage;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.act.CaseRecords;
import kz.adep.casework.domain.term.CaseDeadline;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets open terms follow a calendar that was changed after they were counted. What ran out under the old one stays missed
 * or met; what moved keeps its old row, as a recount by hand does.
 */
@Service
public class Recounts {

    private static final int BATCH = 50;

    private final CaseActs acts;
    private final CaseFiles files;
    private final CaseRecords records;
    private final Terms terms;
    private final Notices notices;
    private final CaseNotices bells;
    private final Deadlines deadlines;
    private final JdbcClient jdbc;

    Recounts(
            CaseActs acts,
            CaseFiles files,
            CaseRecords records,
            Terms terms,
            Notices notices,
            CaseNotices bells,
            Deadlines deadlines,
            JdbcClient jdbc) {
        this.acts = acts;
        this.files = files;
        this.records = records;
        this.terms = terms;
        this.notices = notices;
        this.bells = bells;
        this.deadlines = deadlines;
        this.jdbc = jdbc;
    }

    /** The next cases of whoever acts; tells the last of them, if there were any. */
    @Transactional
    public Optional<UUID> batch(UUID after) {
        List<UUID> cases = jdbc.sql("""
                        select distinct d.case_id
                          from case_deadline d
                          join case_file f on f.state_body_id = d.state_body_id and f.id = d.case_id
                         where d.state = 'OPEN' and d.calendar_edition < :edition and d.case_id > :after
                           and d.step <> all (:told)
                         order by d.case_id limit :batch""")
                .param("edition", deadlines.workingDays().edition())
                .param("after", after)
                .param("told", CaseDeadline.TOLD_BY_DAY.stream().map(Enum::name).toArray(String[]::new))
                .param("batch", BATCH)
                .query(UUID.class)
                .list();
        cases.forEach(id -> follow(files.get(id)));
        return cases.isEmpty() ? Optional.empty() : Optional.of(cases.get(cases.size() - 1));
    }

    /** By hand, for who does not wait for the morning. What stands still has no day until the applicant has replied. */
    @Transactional
    public void recount(UUID id) {
        acts.act(id, "casework.recounted", file -> {
            file.requireUndecided();
            if (file.isSuspended()) {
                throw new RuleViolation("casework.transition.refused." + Stage.AWAITING_APPLICANT);
            }
            LocalDate before = file.due().orElse(null);
            terms.recount(file, CaseDeadline.Cause.RECOUNTED);
            if (!Objects.equals(before, file.due().orElse(null))) {
                tell(file);
            }
        });
    }

    private void follow(CaseFile file) {
        Set<Step> moved = terms.followCalendar(file);
        records.asked(file.getId())
                .forEach(
                        recusal -> terms.dueOf(Step.RECUSAL, recusal.raisedOn()).ifPresent(recusal::decideBy));
        if (moved.isEmpty()) {
            return;
        }
        if (moved.contains(Step.ANSWER)) {
            tell(file);
        }
        bells.recounted(file);
        acts.record(file, "casework.recounted");
    }

    private void tell(CaseFile file) {
        file.due().ifPresent(due -> notices.tell(file, notices.words(file, "law.notice.recounted", Notices.day(due))));
    }
}
