package kz.adep.transparency.service;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kz.adep.transparency.domain.Judgement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Judges figures of anybody. Two results at once and a short queue: tied values of an adversary cost a second of a
 * processor, and whoever sends many must not keep the applicants of the public form waiting.
 */
@Service
public class RunsTestDesk {

    /** In both groups together. */
    public static final int MOST_VALUES = 20_000;

    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Semaphore places;
    private final int waiting;
    private final Duration patience;

    @Autowired
    RunsTestDesk() {
        this(new Semaphore(AT_ONCE, true), WAITING, PATIENCE);
    }

    RunsTestDesk(Semaphore places, int waiting, Duration patience) {
        this.places = places;
        this.waiting = waiting;
        this.patience = patience;
    }

    /** Throws {@link TooBusy} where the queue is full, or too slow. */
    public Judgement judge(double[] study, double[] control, BigDecimal alpha) {
        return inTurn(() -> Judgement.of(study, control, alpha));
    }

    /** Does whatever costs as much as a result. */
    public <T> T inTurn(Supplier<T> work) {
        if (!hasPlace()) {
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.getQueueLength() < waiting && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
