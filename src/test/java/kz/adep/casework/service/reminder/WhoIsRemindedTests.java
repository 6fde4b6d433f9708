package kz.adep.casework.service.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.calendar.Deadlines;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.OpenDeadlines;
import kz.adep.casework.reminder.RunningTerms;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.casework.service.recusal.RecusalRequests;
import kz.adep.casework.web.Office;
import kz.adep.notification.Bell;
import kz.adep.notification.Told;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A reminder goes to who may act. */
@AdepTest
@Import(Office.class)
class WhoIsRemindedTests {

    private static final String RECUSAL = "casework.bell.recusal.overdue";

    @Autowired
    private Office office;

    @Autowired
    private RecusalRequests requests;

    @Autowired
    private OpenDeadlines openDeadlines;

    @Autowired
    private LapsedCures lapsed;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private CaseNotices notices;

    @Autowired
    private Bell bell;

    @Autowired
    private GivenReminders given;

    @Autowired
    private List<RunningTerms> others;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private int body;
    private SignedIn commissioner;
    private SignedIn head;
    private SignedIn officer;

    @BeforeEach
    void anOfficeAndTheAgency() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        head = SignedIn.headOf(body);
        officer = SignedIn.agencyOfficer();
    }

    @Test
    void recusalOfTheHeadIsCalledToMindOfTheAgencyWhichDecides() {
        challenge(head);

        remindLate(ActingAs.officeJob(body));

        assertThat(paths(officer, RECUSAL)).containsExactly("/agency/recusals");
        assertThat(Told.messages(head)).doesNotContain(RECUSAL);
        assertThat(Told.messages(commissioner)).doesNotContain(RECUSAL);
    }

    @Test
    void recusalOfTheCommissionerIsCalledToMindOfTheHead() {
        challenge(commissioner);

        remindLate(ActingAs.officeJob(body));

        assertThat(Told.messages(head)).contains(RECUSAL);
        assertThat(paths(officer, RECUSAL)).isEmpty();
    }

    /** Who handled it is the one who may not decide a dispute about it. */
    @Test
    void ofAWithheldCaseEveryOfficerHearsThatItsTermIsOver() {
        UUID id = office.submit(Cases.withheld(body));
        office.act(officer, () -> office.work().takeUp(id));
        SignedIn other = SignedIn.agencyOfficer();

        remindLate(ActingAs.agencyJob(StateBodies.agency()));

        assertThat(paths(other, "casework.bell.answer.overdue")).contains("/agency/cases/" + id);
        assertThat(paths(officer, "casework.bell.answer.overdue")).containsOnlyOnce("/agency/cases/" + id);
    }

    private void challenge(SignedIn whom) {
        NewCase newCase = Cases.named(body);
        UUID id = office.submit(newCase);
        office.act(commissioner, () -> requests.enter(id, whom.staff().accountId(), "Ол туыс"));
    }

    private static List<String> paths(SignedIn who, String message) {
        return SharedDatabase.aboveTheWalls()
                .sql("select path from bell_notice where account_id = ? and message = ?")
                .params(who.staff().accountId(), message)
                .query(String.class)
                .list();
    }

    private void remindLate(ActingAs side) {
        LocalDate late = LocalDate.now(clock).plusDays(90);
        Clock then =
                Clock.fixed(late.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant(), clock.getZone());
        DeadlineReminders reminders =
                new DeadlineReminders(openDeadlines, lapsed, deadlines, notices, bell, others, given, then);
        ActingScope.run(
                side,
                () -> Objects.requireNonNull(
                        new TransactionTemplate(transactions).execute(status -> reminders.give())));
    }
}
