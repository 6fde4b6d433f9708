package kz.adep.casework.service.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.Deadlines;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.CaseRegister.Registered;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.OpenDeadlines;
import kz.adep.casework.reminder.RunningTerms;
import kz.adep.casework.reminder.RunningTerms.RunningTerm;
import kz.adep.casework.service.CaseWork;
import kz.adep.casework.service.act.Closings;
import kz.adep.casework.service.act.Cures;
import kz.adep.casework.service.act.Hearings;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.discipline.Misconduct;
import kz.adep.discipline.service.register.RegisterDesk;
import kz.adep.notification.Bell;
import kz.adep.notification.Told;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
class DeadlineRemindersTests {

    @Autowired
    private CaseRegister register;

    @Autowired
    private CaseWork work;

    @Autowired
    private OpenDeadlines openDeadlines;

    @Autowired
    private LapsedCures lapsed;

    @Autowired
    private Cures cures;

    @Autowired
    private Closings closings;

    @Autowired
    private Hearings hearings;

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
    private ApplicationContext application;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private int body;
    private SignedIn commissioner;
    private SignedIn head;

    @BeforeEach
    void anOffice() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        head = SignedIn.headOf(body);
    }

    @Test
    void everyKindIsGivenOnceAsTheTermRunsOut() {
        LocalDate due = due(submit(Cases.named(body)));
        for (LocalDate day = due.minusDays(25); day.isBefore(due.plusDays(5)); day = day.plusDays(1)) {
            remind(day);
            assertThat(remind(day)).isZero();
        }

        assertThat(Told.bell(commissioner)).containsExactly("half", "soon", "overdue");
        assertThat(Told.bell(head)).containsExactly("overdue");
    }

    @Test
    void afterAStandStillOnlyTheMostPressingIsGiven() {
        LocalDate due = due(submit(Cases.named(body)));

        remind(due.plusDays(1));

        assertThat(Told.bell(commissioner)).containsExactly("overdue");
    }

    @Test
    void movedDueDayRemindsAnew() {
        Registered registered = submit(Cases.named(body));
        remind(due(registered));
        Told.forget(commissioner);
        LocalDate later = due(registered).plusDays(30);
        SharedDatabase.aboveTheWalls()
                .sql("update case_deadline set due = ? where case_id = ?")
                .params(later, registered.id())
                .update();

        remind(later);

        assertThat(Told.bell(commissioner)).containsExactly("soon");
    }

    @Test
    void officeIsNotRemindedOfWhatTheApplicantMayDo() {
        Registered registered = submit(Cases.named(body));
        ActingScope.run(commissioner.actingAs(), () -> hearings.tell(registered.id(), "Words", null));

        remind(due(registered).plusDays(1));

        assertThat(Told.messages(commissioner)).containsExactly("casework.bell.answer.overdue");
        assertThat(Told.messages(head)).containsExactly("casework.bell.answer.overdue");
    }

    @Test
    void whatWasNotSuppliedIsToldOnceAndHasToBeReturned() {
        LocalDate lapse = askedToSupply(submit(Cases.named(body)));
        remind(lapse);
        assertThat(Told.bell(commissioner)).isEmpty();

        remind(lapse.plusDays(1));
        remind(lapse.plusDays(30));

        assertThat(Told.messages(commissioner))
                .containsExactlyInAnyOrder("casework.bell.cure.overdue", "casework.bell.return.overdue");
        assertThat(Told.messages(head)).containsExactly("casework.bell.return.overdue");
    }

    @Test
    void whatComesAfterAllNeedNotBeReturned() {
        Registered registered = submit(Cases.named(body));
        LocalDate lapse = askedToSupply(registered);
        remind(lapse.plusDays(1));
        assertThat(running()).contains(Step.RETURN);

        ActingScope.run(commissioner.actingAs(), () -> cures.accept(registered.id(), LocalDate.now(clock)));

        assertThat(running()).contains(Step.ANSWER).doesNotContain(Step.RETURN);
    }

    @Test
    void whatIsWithdrawnInsteadWasNotReturned() {
        Registered registered = submit(Cases.named(body));
        remind(askedToSupply(registered).plusDays(1));

        ActingScope.run(
                commissioner.actingAs(), () -> closings.withdraw(registered.id(), LocalDate.now(clock), "On paper"));

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select state from case_deadline where case_id = ? and step = 'RETURN'")
                        .param(registered.id())
                        .query(String.class)
                        .list())
                .containsExactly("CANCELLED");
    }

    @Test
    void assigneeIsRemindedAlone() {
        SignedIn colleague = SignedIn.commissionerOf(body);
        Registered registered = submit(Cases.named(body));
        ActingScope.run(
                commissioner.actingAs(),
                () -> work.assign(registered.id(), colleague.staff().accountId()));
        Told.forget(commissioner);

        remind(due(registered));

        assertThat(Told.bell(colleague)).contains("soon");
        assertThat(Told.bell(commissioner)).isEmpty();
    }

    @Test
    void withheldCaseIsNotToldToItsBody() {
        SignedIn officer = SignedIn.agencyOfficer();
        Registered registered = submit(Cases.withheld(body));
        Told.forget(officer);
        LocalDate late = due(registered).plusDays(1);

        remind(late);
        remind(ActingAs.agencyJob(StateBodies.agency()), late);

        assertThat(Told.bell(officer)).contains("overdue");
        assertThat(Told.bell(commissioner)).isEmpty();
        assertThat(Told.bell(head)).isEmpty();
    }

    @Test
    void replyToARecommendationIsCalledToMind() {
        Misconduct office = new Misconduct(application);
        RegisterDesk registers = application.getBean(RegisterDesk.class);
        office.acting(() -> registers.recommend(null, "Department", "Words", office.day(20)));

        assertEachKindIsGivenOnce(office, "discipline.reply.bell");
    }

    @Test
    void termsOfAProceedingAreCalledToMind() {
        Misconduct office = new Misconduct(application);
        office.open();

        assertEachKindIsGivenOnce(office, "discipline.bell");
    }

    private void assertEachKindIsGivenOnce(Misconduct office, String words) {
        ActingAs job = ActingAs.officeJob(office.body);
        List<RunningTerm> running = ActingScope.call(job, () -> terms(words).running());
        LocalDate due = running.get(running.size() - 1).due();
        for (LocalDate day : List.of(due.minusDays(10), due, due.plusDays(1))) {
            assertThat(remind(job, day)).isPositive();
            assertThat(remind(job, day)).isZero();
        }

        assertThat(Told.messages(office.commissioner)).contains(words + ".half", words + ".soon", words + ".overdue");
        assertThat(Told.messages(office.head)).contains(words + ".overdue").doesNotContain(words + ".soon");
    }

    private RunningTerms terms(String words) {
        return others.stream()
                .filter(each -> each.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Registered submit(NewCase newCase) {
        String code = HexFormat.of()
                .formatHex(Objects.requireNonNull(newCase.tracking()).codeHash());
        Registered registered = ActingScope.call(ActingAs.codeHolder(code), () -> register.register(newCase));
        Told.forget(commissioner);
        return registered;
    }

    /** The last day on which it may come. */
    private LocalDate askedToSupply(Registered registered) {
        return ActingScope.call(commissioner.actingAs(), () -> {
            cures.ask(registered.id(), "Address", 5);
            return openDeadlines.all().stream()
                    .filter(term -> term.step() == Step.CURE)
                    .map(OpenDeadlines.OpenDeadline::due)
                    .findFirst()
                    .orElseThrow();
        });
    }

    private List<Step> running() {
        return ActingScope.call(commissioner.actingAs(), () -> openDeadlines.all()).stream()
                .map(OpenDeadlines.OpenDeadline::step)
                .toList();
    }

    private static LocalDate due(Registered registered) {
        return Objects.requireNonNull(registered.due());
    }

    private int remind(LocalDate day) {
        return remind(ActingAs.officeJob(body), day);
    }

    /** How many were given. */
    private int remind(ActingAs side, LocalDate day) {
        Clock then =
                Clock.fixed(day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant(), clock.getZone());
        DeadlineReminders reminders =
                new DeadlineReminders(openDeadlines, lapsed, deadlines, notices, bell, others, given, then);
        return ActingScope.call(
                side,
                () -> Objects.requireNonNull(
                        new TransactionTemplate(transactions).execute(status -> reminders.give())));
    }
}
