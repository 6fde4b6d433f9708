package kz.adep.casework.service.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.Outcome;
import kz.adep.casework.service.AnswerDesk;
import kz.adep.casework.service.CaseWork;
import kz.adep.notification.Told;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
class ReminderRoundTests {

    private static final Instant LONG_AGO = Instant.parse("2025-03-03T05:00:00Z");

    @Autowired
    private ReminderRound round;

    @Autowired
    private CaseRegister register;

    @Autowired
    private CaseWork work;

    @Autowired
    private AnswerDesk answers;

    @Test
    void everyBodyWithOpenCasesIsVisitedInsideItsOwnWalls() {
        SignedIn one = SignedIn.commissionerOf(StateBodies.fresh());
        SignedIn other = SignedIn.commissionerOf(StateBodies.fresh());
        submit(one);
        submit(other);

        round.make();
        round.make();

        assertThat(Told.bell(one)).containsExactly("overdue");
        assertThat(Told.bell(other)).containsExactly("overdue");
    }

    @Test
    void bodyWhoseCasesAreAllClosedIsVisitedWhileSomebodyIsToBeTold() {
        SignedIn commissioner = SignedIn.commissionerOf(StateBodies.fresh());
        terminateOnPaper(commissioner, SignedIn.headOf(commissioner.staff().stateBodyId()));

        round.make();

        assertThat(Told.messages(commissioner)).containsExactly("casework.bell.tell-termination.overdue");
    }

    /** Two weeks ago. */
    private void terminateOnPaper(SignedIn commissioner, SignedIn head) {
        NewCase onPaper = Cases.onPaper(commissioner.staff().stateBodyId());
        UUID id = ActingScope.call(
                commissioner.actingAs(), () -> register.register(onPaper).id());
        ActingScope.run(commissioner.actingAs(), () -> {
            answers.save(id, "Тоқтатылды.", -1);
            work.decide(id, Outcome.TERMINATED, 0);
        });
        ActingScope.run(head.actingAs(), () -> work.approve(id, 0));
        SharedDatabase.aboveTheWalls().sql("""
                        update case_deadline set due = due - 14, starts_on = starts_on - 14
                         where case_id = ? and step = 'TELL_TERMINATION'""").param(id).update();
        Told.forget(commissioner);
    }

    private void submit(SignedIn commissioner) {
        NewCase old = Cases.receivedAt(Cases.named(commissioner.staff().stateBodyId()), LONG_AGO);
        byte[] code = Objects.requireNonNull(old.tracking()).codeHash();
        ActingScope.run(ActingAs.codeHolder(HexFormat.of().formatHex(code)), () -> register.register(old));
        Told.forget(commissioner);
    }
}
