package kz.adep.platform.form;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.tomcat.util.http.InvalidParameterException;

/** A part of the memory that all long forms share, so that however many come they do not fill it. */
final class Room {

    static final int TOO_MANY = 429;

    private static final int KIB = 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore kibibytes;
    private final int whole;
    private final Duration patience;

    Room(long bytes, Duration patience) {
        this.whole = Math.toIntExact(bytes / KIB);
        this.kibibytes = new Semaphore(whole, true);
        this.patience = patience;
    }

    /** A sixteenth of what the program may use, and one of the largest forms at least. */
    static Room besides(long largest) {
        return new Room(Math.max(largest, Runtime.getRuntime().maxMemory() / 16), PATIENCE);
    }

    Place enter() {
        return new Place();
    }

    /** What one form takes of it, until it is answered. */
    final class Place implements AutoCloseable {

        private int taken;

        private Place() {}

        /** Waits a little for others to go. */
        void take(long bytes) {
            int wanted = (int) Math.min(whole, (bytes + KIB - 1) / KIB);
            try {
                if (!kibibytes.tryAcquire(wanted, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new InvalidParameterException("too many long forms at once", TOO_MANY);
                }
                taken += wanted;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InvalidParameterException(e, TOO_MANY);
            }
        }

        @Override
        public void close() {
            kibibytes.release(taken);
            taken = 0;
        }
    }
}
