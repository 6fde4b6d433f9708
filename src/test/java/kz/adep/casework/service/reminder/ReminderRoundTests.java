package kz.adep.casework.service.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
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

    private void submit(SignedIn commissioner) {
        NewCase old = Cases.receivedAt(Cases.named(commissioner.staff().stateBodyId()), LONG_AGO);
        byte[] code = Objects.requireNonNull(old.tracking()).codeHash();
        ActingScope.run(ActingAs.codeHolder(HexFormat.of().formatHex(code)), () -> register.register(old));
        Told.forget(commissioner);
    }
}
