package kz.adep.transparency.service;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Desks for tests of what stands before them. */
public final class Desks {

    private Desks() {}

    public static RunsTestDesk full() {
        return new RunsTestDesk(new Semaphore(0), 0, Duration.ZERO);
    }
}
