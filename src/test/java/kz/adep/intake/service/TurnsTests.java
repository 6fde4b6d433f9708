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
    private final AtomicInteger mostAtWork = new AtomicInteger();

    @Test
    void noMoreThanThePlacesWorkAtOnce() {
        CompletableFuture<?>[] all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> turns.take(this::briefly)))
                .toArray(CompletableFuture[]::new);

        assertThat(CompletableFuture.allOf(all)).succeedsWithin(Duration.ofSeconds(10));
        assertThat(mostAtWork).hasValueBetween(1, 2);
    }

    @Test
    void whoseTurnDoesNotComeIsNotRefused() {
        CountDownLatch stuck = new CountDownLatch(1);
        IntStream.range(0, 2).forEach(i -> CompletableFuture.runAsync(() -> turns.take(() -> waitFor(stuck))));
        await().untilAtomic(atWork, is(2));

        assertThat(turns.take(() -> "sent")).isEqualTo("sent");
        stuck.countDown();
    }

    private Integer briefly() {
        int now = atWork.incrementAndGet();
        mostAtWork.accumulateAndGet(now, Math::max);
        sleep();
        return atWork.decrementAndGet();
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

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
