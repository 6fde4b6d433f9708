package kz.adep.platform.form;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.adep.limits.Source;
import org.apache.tomcat.util.http.InvalidParameterException;

/**
 * A part of the memory that all long forms share, so that however many come they do not fill it; nor do those of one source
 * keep out everybody else's.
 */
final class Room {

    static final int TOO_MANY = 429;

    private static final int KIB = 1024;
    private static final int SOURCES = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore whole;
    private final Cache<Source, Semaphore> shares =
            Caffeine.newBuilder().weakValues().build();
    private final int share;
    private final Duration patience;

    /**
     * So much for all.
     *
     * @param share of it for one source
     */
    Room(long bytes, long share, Duration patience) {
        this.whole = new Semaphore(kibibytes(bytes), true);
        this.share = kibibytes(share);
        this.patience = patience;
    }

    /** A sixteenth of what the program may use, and an eighth of that for a source; room for one form at least. */
    static Room besides(long longest) {
        long bytes = Math.max(longest, Runtime.getRuntime().maxMemory() / 16);
        return new Room(bytes, Math.max(longest, bytes / SOURCES), PATIENCE);
    }

    Place enter(Source source) {
        return new Place(shares.get(source, any -> new Semaphore(share, true)));
    }

    private static int kibibytes(long bytes) {
        return Math.toIntExact((bytes + KIB - 1) / KIB);
    }

    /** What one form takes of it, until it is answered. */
    final class Place implements AutoCloseable {

        private final Semaphore ofItsSource;
        private int taken;

        private Place(Semaphore ofItsSource) {
            this.ofItsSource = ofItsSource;
        }

        /** Waits a little for others to go. */
        void take(long bytes) {
            int wanted = Math.min(share - taken, kibibytes(bytes));
            try {
                acquire(ofItsSource, wanted);
                try {
                    acquire(whole, wanted);
                } catch (InvalidParameterException full) {
                    ofItsSource.release(wanted);
                    throw full;
                }
                taken += wanted;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InvalidParameterException(e, TOO_MANY);
            }
        }

        private void acquire(Semaphore kibibytes, int wanted) throws InterruptedException {
            if (!kibibytes.tryAcquire(wanted, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new InvalidParameterException("too many long forms at once", TOO_MANY);
            }
        }

        @Override
        public void close() {
            whole.release(taken);
            ofItsSource.release(taken);
            taken = 0;
        }
    }
}
