package kz.adep.intake.service.tray;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.StateBodies;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** One submission sent to two nodes at once, of which one registers it and the other one, over its limit, does not. */
@AdepTest
class OnceTests {

    private static final int ROUNDS = 50;

    @Autowired
    private CaseRegister register;

    @Autowired
    private Tray tray;

    private final CyclicBarrier together = new CyclicBarrier(2);
    private final int body = StateBodies.fresh();

    @Test
    void submissionIsACaseOrWaitsInTheTrayAndNeverBoth() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        for (int round = 0; round < ROUNDS; round++) {
            NewCase sent = Cases.anonymous(body);
            Future<Boolean> registered = nodes.submit(() -> received(sent, () -> register.register(sent)));
            Future<Boolean> kept = nodes.submit(() -> received(sent, () -> tray.keep(sent, List.of())));
            assertThat(registered.get() ^ kept.get()).isTrue();
        }
        nodes.shutdown();

        assertThat(count("case_file") + count("intake_tray")).isEqualTo(ROUNDS);
    }

    private boolean received(NewCase sent, Runnable node) throws Exception {
        byte[] code = Objects.requireNonNull(sent.tracking()).codeHash();
        together.await();
        try {
            ActingScope.run(ActingAs.codeHolder(HexFormat.of().formatHex(code)), node);
            return true;
        } catch (DataIntegrityViolationException twice) {
            return false;
        }
    }

    private int count(String table) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from " + table + " where state_body_id = " + body)
                .query(Integer.class)
                .single();
    }
}
