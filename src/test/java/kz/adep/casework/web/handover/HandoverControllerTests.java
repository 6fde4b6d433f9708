package kz.adep.casework.web.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import kz.adep.casework.Outcome;
import kz.adep.casework.domain.recusal.Ground;
import kz.adep.casework.service.recusal.Recusals;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
@Import(Office.class)
class HandoverControllerTests {

    private static final String HANDOVERS = "/office/handovers";

    @Autowired
    private Office office;

    @Autowired
    private Recusals recusals;

    private int body;
    private SignedIn absent;
    private SignedIn first;
    private SignedIn second;
    private final List<UUID> cases = new ArrayList<>();

    @BeforeEach
    void casesOfAnAbsentColleague() {
        body = StateBodies.fresh();
        absent = SignedIn.commissionerOf(body);
        first = SignedIn.commissionerOf(body);
        second = SignedIn.commissionerOf(body);
        for (int i = 0; i < 4; i++) {
            UUID id = office.submit(Cases.named(body));
            office.act(absent, () -> office.work().takeUp(id));
            cases.add(id);
        }
    }

    @Test
    void severalReceiversShareThemInTurn() {
        assertThat(handOver(first, second)).hasStatus(302);

        assertThat(with(absent)).isZero();
        assertThat(with(first)).isEqualTo(2);
        assertThat(with(second)).isEqualTo(2);
    }

    @Test
    void receiverHearsOfItAndEachCaseKeepsTheTrace() {
        handOver(second);

        assertThat(office.get(second, "/bell")).bodyText().contains("Cases handed over to you: 4");
        assertThat(office.get(first, "/office/cases/" + cases.get(0)))
                .bodyText()
                .contains("Handed over for an absent colleague");
    }

    @Test
    void returningTakesBackWhatIsStillOpenAndStillThere() {
        String handover = address(handOver(second));
        office.act(
                second, () -> office.work().assign(cases.get(0), first.staff().accountId()));
        office.act(second, () -> {
            office.answers().save(cases.get(1), "Жауап", -1);
            office.work().decide(cases.get(1), Outcome.EXPLAINED, 0);
        });

        office.post(first, handover + "/reversal");

        assertThat(with(absent)).isEqualTo(2);
        assertThat(office.get(absent, "/bell")).bodyText().contains("Cases given back to you: 2");
        assertThat(office.post(first, handover + "/reversal")).hasStatus(409);
    }

    @Test
    void returningThatWasCutShortIsFinished() {
        String handover = address(handOver(second));
        SharedDatabase.aboveTheWalls()
                .sql("set session_replication_role = replica;"
                        + " update case_handover set reverted_at = now(), reverted_by = made_by where id = ?::uuid")
                .param(handover.substring(handover.lastIndexOf('/') + 1))
                .update();

        assertThat(office.get(first, handover)).bodyText().contains("Some cases have not gone back yet");
        assertThat(office.post(first, handover + "/reversal")).hasStatus(302);

        assertThat(with(absent)).isEqualTo(4);
        assertThat(office.post(first, handover + "/reversal")).hasStatus(409);
    }

    @Test
    void secondHandoverOfAsManyCasesRingsToo() {
        String handover = address(handOver(second));
        office.post(first, handover + "/reversal");

        handOver(second);

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql(
                                "select count(*) from bell_notice where account_id = ? and message = 'desk.bell.handed-over'")
                        .param(second.staff().accountId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void absentColleagueCannotTakeOverAndAReasonIsNeeded() {
        assertThat(handOver(absent)).hasStatus(409).bodyText().contains("cannot take over");
        assertThat(office.post(first, HANDOVERS, "absent", id(absent), "receivers", id(first)))
                .bodyText()
                .contains("Why? Fill in this field");
        assertThat(with(absent)).isEqualTo(4);
    }

    @Test
    void whatOneReceiverIsShutOutOfGoesToTheOther() {
        cases.forEach(id -> office.act(second, () -> recusals.declare(id, Ground.RELATED, "Туысым")));
        MvcTestResult done = handOver(first, second);

        assertThat(with(absent)).isZero();
        assertThat(with(first)).isEqualTo(4);
        assertThat(office.get(first, address(done))).bodyText().doesNotContain("stayed");
    }

    @Test
    void whatNoReceiverMayHaveStaysAndIsCounted() {
        office.act(second, () -> recusals.declare(cases.get(1), Ground.RELATED, "Туысым"));
        MvcTestResult done = handOver(second);

        assertThat(with(absent)).isEqualTo(1);
        assertThat(done)
                .flash()
                .containsEntry("notice", "desk.handover.done.partly")
                .containsEntry("shutOut", 1L)
                .containsEntry("moved", 0L);
    }

    @Test
    void whoIsAloneIsToldSo() {
        int lonely = StateBodies.fresh();
        SignedIn alone = SignedIn.commissionerOf(lonely);
        UUID id = office.submit(Cases.named(lonely));
        office.act(alone, () -> office.work().takeUp(id));

        assertThat(office.get(alone, HANDOVERS))
                .bodyText()
                .contains("no colleague to take the cases")
                .doesNotContain("name=\"receivers\"");
        assertThat(office.get(absent, HANDOVERS)).bodyText().contains("name=\"receivers\"");
    }

    @Test
    void strangerReceivesNothing() {
        SignedIn stranger = SignedIn.commissionerOf(StateBodies.fresh());

        assertThat(handOver(stranger)).hasStatus(409);
        assertThat(office.get(stranger, address(handOver(second)))).hasStatus(404);
    }

    private MvcTestResult handOver(SignedIn... receivers) {
        List<String> fields = new ArrayList<>(List.of("absent", id(absent), "reason", "Демалыста"));
        for (SignedIn receiver : receivers) {
            fields.addAll(List.of("receivers", id(receiver)));
        }
        return office.post(first, HANDOVERS, fields.toArray(String[]::new));
    }

    private static String address(MvcTestResult done) {
        return String.valueOf(done.getResponse().getRedirectedUrl());
    }

    private static String id(SignedIn who) {
        return who.staff().accountId().toString();
    }

    private int with(SignedIn who) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from case_file where assignee = :account and stage <> 'CLOSED'")
                .param("account", who.staff().accountId())
                .query(Integer.class)
                .single();
    }
}
