package kz.adep.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TurnsTests {

    private final Turns turns = new Turns(2);
    private final AtomicInteger atWork = new AtomicInteger();

    @Test
    void whoComesNextWaitsForAPlace() {
        CountDownLatch stuck = new CountDownLatch(1);
        twoAtWork(stuck);
        CompletableFuture<String> next = CompletableFuture.supplyAsync(() -> turns.take(() -> "sent"));

        await().during(Duration.ofMillis(500)).until(() -> !next.isDone());
        stuck.countDown();

        assertThat(next).succeedsWithin(Duration.ofSeconds(1));
    }

    @Test
    void whoseTurnDoesNotComeIsNotRefused() {
        CountDownLatch stuck = new CountDownLatch(1);
        twoAtWork(stuck);

        assertThat(turns.take(() -> "sent")).isEqualTo("sent");
        stuck.countDown();
    }

    private void twoAtWork(CountDownLatch stuck) {
        IntStream.range(0, 2).forEach(i -> CompletableFuture.runAsync(() -> turns.take(() -> waitFor(stuck))));
        await().untilAtomic(atWork, is(2));
    }

    private Integer waitFor(CountDownLatch latch) {
        int now = atWork.incrementAndGet();
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return now;
    }
}
