package kz.adep.casework.service.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kz.adep.calendar.Deadlines;
import kz.adep.casework.OpenDeadlines;
import kz.adep.casework.OpenDeadlines.OpenDeadline;
import kz.adep.casework.domain.DueDays;
import kz.adep.casework.domain.term.Reminder;
import kz.adep.casework.reminder.RunningTerms;
import kz.adep.casework.reminder.RunningTerms.RunningTerm;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.notification.Bell;
import kz.adep.notification.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls the deadlines of one side of the walls to mind; what was once given is not given again. */
@Service
class DeadlineReminders {

    private final OpenDeadlines openDeadlines;
    private final LapsedCures lapsed;
    private final Deadlines deadlines;
    private final CaseNotices notices;
    private final Bell bell;
    private final List<RunningTerms> others;
    private final GivenReminders given;
    private final Clock clock;

    DeadlineReminders(
            OpenDeadlines openDeadlines,
            LapsedCures lapsed,
            Deadlines deadlines,
            CaseNotices notices,
            Bell bell,
            List<RunningTerms> others,
            GivenReminders given,
            Clock clock) {
        this.openDeadlines = openDeadlines;
        this.lapsed = lapsed;
        this.deadlines = deadlines;
        this.notices = notices;
        this.bell = bell;
        this.others = others;
        this.given = given;
        this.clock = clock;
    }

    /** Of whoever acts; tells how many reminders were given. */
    @Transactional
    public int give() {
        DueDays days = new DueDays(LocalDate.now(clock), deadlines.workingDays());
        List<OpenDeadline> running = openDeadlines.all();
        Set<GivenReminders.Of> before = given.ofOpenDeadlines();
        int number = 0;
        for (OpenDeadline deadline : running) {
            Reminder reminder = Reminder.due(deadline.startsOn(), deadline.due(), days)
                    .filter(due -> new StepReminder(deadline.step(), due).isGiven())
                    .orElse(null);
            if (reminder != null
                    && !before.contains(new GivenReminders.Of(deadline.id(), reminder, deadline.due()))
                    && given.isFirst(deadline, reminder, days.today())) {
                ring(deadline, reminder);
                number++;
            }
        }
        lapsed.beginReturns(running, days.today());
        return number + others.stream().mapToInt(terms -> give(terms, days)).sum();
    }

    private int give(RunningTerms terms, DueDays days) {
        int number = 0;
        for (RunningTerm term : terms.running()) {
            Reminder reminder = Reminder.due(term.startsOn(), term.due(), days).orElse(null);
            if (reminder != null && given.isFirst(terms.given(), term, reminder, days.today())) {
                Notice notice = Notice.of(message(terms.words(), reminder), term.number(), term.path());
                boolean heads = reminder == Reminder.OVERDUE;
                ring(notice, heads, term.stateBodyId(), term.withheld(), null);
                number++;
            }
        }
        return number;
    }

    private void ring(OpenDeadline deadline, Reminder reminder) {
        boolean withheld = deadline.withheld();
        StepReminder said = new StepReminder(deadline.step(), reminder);
        if (deadline.byAgency()) {
            bell.ring(
                    Notice.of(said.message(), deadline.number(), "/agency/recusals")
                            .about(deadline.stateBodyId(), deadline.caseId()),
                    notices.heads(deadline.stateBodyId(), true));
            if (!deadline.byHead()) {
                return;
            }
        }
        Notice notice = Notice.of(said.message(), deadline.number(), CaseNotices.path(deadline.caseId(), withheld));
        ring(notice, said.isForHead(), deadline.stateBodyId(), withheld, deadline.assignee());
    }

    /** Of a withheld case the officers of the Agency are the heads, and who handles it is one of them. */
    private void ring(Notice notice, boolean heads, int body, boolean withheld, @Nullable UUID assignee) {
        if (heads) {
            bell.ring(notice, notices.heads(body, withheld));
        }
        if (!heads || !withheld) {
            bell.ring(notice, notices.handlers(body, withheld, assignee));
        }
    }

    private static String message(String words, Reminder reminder) {
        return words + "." + reminder.name().toLowerCase(Locale.ROOT);
    }
}
