package kz.adep.discipline.service.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.StateBodies;
import kz.adep.casework.reminder.RunningTerms.RunningTerm;
import kz.adep.discipline.Misconduct;
import kz.adep.discipline.domain.register.CauseRecommendation.Reply;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AdepTest
class ReplyRemindersTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RegisterDesk desk;

    @Autowired
    private ReplyReminders reminders;

    private Misconduct office;

    @BeforeEach
    void anOffice() {
        office = new Misconduct(application);
    }

    @Test
    void monthRunsUntilTheReply() {
        UUID sent = office.acting(() -> desk.recommend(null, "Department", "Words", office.day(20)));
        assertThat(running()).singleElement().satisfies(term -> {
            assertThat(term.startsOn()).isEqualTo(office.day(19));
            assertThat(term.path()).isEqualTo("/office/recommendations");
        });

        ActingScope.run(
                office.commissioner.actingAs(), () -> desk.replied(sent, Reply.IMPLEMENTED, "Done", office.day(1)));

        assertThat(running()).isEmpty();
    }

    /** The bell is hushed by the path for who is shut out of the case. */
    @Test
    void whatACaseGaveRiseToLiesUnderIt() {
        UUID complaint = office.complaint();
        office.acting(() -> desk.recommend(complaint, "Department", "Words", office.day(20)));

        assertThat(running())
                .extracting(RunningTerm::path)
                .containsExactly("/office/cases/" + complaint + "/proceedings");
    }

    @Test
    void jobLooksWhereAReplyIsMissing() {
        UUID sent = office.acting(() -> desk.recommend(null, "Department", "Words", office.day(20)));
        assertThat(bodies()).contains(office.body);

        ActingScope.run(office.commissioner.actingAs(), () -> desk.replied(sent, Reply.REFUSED, "No", office.day(1)));

        assertThat(bodies()).doesNotContain(office.body);
    }

    private List<RunningTerm> running() {
        return office.acting(reminders::running);
    }

    private Collection<Integer> bodies() {
        return ActingScope.call(ActingAs.agencyJob(StateBodies.agency()), reminders::bodies);
    }
}
