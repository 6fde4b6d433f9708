package kz.adep.intake.service;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few go at once and the others wait in order. Two for each processor send more forms in a second than all at once, which
 * wait for each other inside the database; and the staff keep connections of their own in a flood.
 */
final class Turns {

    /** Together with the wait for a connection less than the five seconds in which a stopped database is told. */
    private static final long PATIENCE_MILLIS = 1_500;

    private final Semaphore places;

    Turns(int places) {
        this.places = new Semaphore(places, true);
    }

    /** Whose turn does not come goes on all the same: nobody is refused here. */
    <T> T take(Supplier<T> work) {
        boolean held = hasTurn();
        try {
            return work.get();
        } finally {
            if (held) {
                places.release();
            }
        }
    }

    private boolean hasTurn() {
        try {
            return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
