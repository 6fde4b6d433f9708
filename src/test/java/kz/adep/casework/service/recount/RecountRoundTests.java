package kz.adep.casework.service.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.service.act.Cures;
import kz.adep.casework.service.act.Recounts;
import kz.adep.casework.service.recusal.RecusalRequests;
import kz.adep.casework.web.Office;
import kz.adep.notification.Told;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A holiday moved by decree moves what is open; here the terms stand as an older calendar gave them. */
@AdepTest
@Import(Office.class)
class RecountRoundTests {

    private static final String MOVED = "casework.bell.recounted";

    @Autowired
    private Office office;

    @Autowired
    private RecountRound round;

    @Autowired
    private Recounts recounts;

    @Autowired
    private RecusalRequests requests;

    @Autowired
    private Cures cures;

    private int body;
    private SignedIn commissioner;
    private NewCase newCase;
    private UUID id;

    @BeforeEach
    void aCase() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        newCase = Cases.named(body);
        id = office.submit(newCase);
        Told.forget(commissioner);
    }

    @Test
    void answerFollowsTheCalendarAndKeepsWhatWas() {
        countedBefore("ANSWER", 1);

        round.make();

        assertThat(terms("ANSWER"))
                .containsExactly(
                        CaseDays.due() + " OPEN RECOUNTED", CaseDays.due().plusDays(1) + " CANCELLED REGISTERED");
    }

    @Test
    void applicantAndHandlerAreToldOnce() {
        office.act(commissioner, () -> office.work().takeUp(id));
        countedBefore("ANSWER", 1);

        follow();
        follow();

        assertThat(office.followed(newCase).messages())
                .singleElement()
                .extracting("body")
                .asString()
                .contains(CaseDays.shown(CaseDays.due()));
        assertThat(Told.messages(commissioner)).containsExactly(MOVED);
    }

    @Test
    void sameDayByAnotherCalendarIsLeftAndToldToNobody() {
        countedBefore("ANSWER", 0);

        follow();

        assertThat(terms("ANSWER")).containsExactly(CaseDays.due() + " OPEN REGISTERED");
        assertThat(behind()).isZero();
        assertThat(Told.messages(commissioner)).isEmpty();
        assertThat(office.followed(newCase).messages()).isEmpty();
    }

    @Test
    void whatMovedBesideTheAnswerIsNoNewsForTheApplicant() {
        countedBefore("FORWARD", 3);

        follow();

        LocalDate third = CaseDays.workingDays(3);
        assertThat(terms("FORWARD"))
                .containsExactly(third + " OPEN RECOUNTED", third.plusDays(3) + " CANCELLED REGISTERED");
        assertThat(office.followed(newCase).messages()).isEmpty();
        assertThat(Told.messages(commissioner)).containsExactly(MOVED);
    }

    @Test
    void recusalIsDueWhereItsTermIs() {
        SignedIn head = SignedIn.headOf(body);
        office.act(commissioner, () -> requests.enter(id, head.staff().accountId(), "Ол туыс"));
        List<String> due = terms("RECUSAL");
        countedBefore("RECUSAL", 5);
        SharedDatabase.aboveTheWalls()
                .sql("update case_recusal set decide_by = decide_by + 5 where case_id = ?")
                .param(id)
                .update();

        follow();

        assertThat(terms("RECUSAL").get(0))
                .startsWith(due.get(0).substring(0, 10))
                .contains("RECOUNTED");
        assertThat(decideBy()).hasToString(due.get(0).substring(0, 10));
    }

    @Test
    void dayThatTheApplicantWasToldInALetterStays() {
        office.act(commissioner, () -> cures.ask(id, "Мекенжай", 5));
        countedBefore("CURE", 2);
        List<String> told = terms("CURE");

        follow();

        assertThat(terms("CURE")).isEqualTo(told);
    }

    @Test
    void withheldCaseIsRecountedOnTheSideOfTheAgency() {
        newCase = Cases.withheld(body);
        id = office.submit(newCase);
        countedBefore("ANSWER", 1);

        follow();
        assertThat(behind()).isOne();
        round.make();

        assertThat(behind()).isZero();
        assertThat(office.followed(newCase).due()).isEqualTo(CaseDays.due());
    }

    private void follow() {
        ActingScope.run(ActingAs.officeJob(body), () -> recounts.batch(new UUID(0, 0)));
    }

    /** So many days later. */
    private void countedBefore(String step, int days) {
        SharedDatabase.aboveTheWalls()
                .sql("update case_deadline set calendar_edition = 0, due = due + ? where case_id = ? and step = ?")
                .params(days, id, step)
                .update();
    }

    private List<String> terms(String step) {
        return SharedDatabase.aboveTheWalls()
                .sql("select due || ' ' || state || ' ' || cause as term from case_deadline"
                        + " where case_id = ? and step = ? order by state desc, term")
                .params(id, step)
                .query(String.class)
                .list();
    }

    private long behind() {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from case_deadline where case_id = ? and state = 'OPEN' and calendar_edition = 0")
                .param(id)
                .query(Long.class)
                .single();
    }

    private LocalDate decideBy() {
        return SharedDatabase.aboveTheWalls()
                .sql("select decide_by from case_recusal where case_id = ?")
                .param(id)
                .query(LocalDate.class)
                .single();
    }
}
