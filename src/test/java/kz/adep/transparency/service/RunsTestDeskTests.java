package kz.adep.transparency.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class RunsTestDeskTests {

    private final Semaphore places = new Semaphore(1, true);
    private final RunsTestDesk desk = new RunsTestDesk(places, 1, Duration.ofMillis(20));

    @Test
    void placeIsFreedAlsoWhenTheWorkFails() {
        assertThatThrownBy(() -> desk.inTurn(() -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(desk.inTurn(() -> "done")).isEqualTo("done");
    }

    @Test
    void whoWaitsTooLongIsSentAway() {
        places.acquireUninterruptibly();

        assertThatThrownBy(() -> desk.inTurn(() -> "never")).isInstanceOf(TooBusy.class);
    }

    @Test
    void fullQueueSendsAwayAtOnce() {
        RunsTestDesk patient = new RunsTestDesk(places, 0, Duration.ofHours(1));
        places.acquireUninterruptibly();

        assertThatThrownBy(() -> patient.inTurn(() -> "never")).isInstanceOf(TooBusy.class);
    }
}
