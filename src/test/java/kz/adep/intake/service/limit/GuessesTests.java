package kz.adep.intake.service.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.adep.MovedClock;
import kz.adep.limits.Source;
import kz.adep.limits.Sources;
import org.junit.jupiter.api.Test;

class GuessesTests {

    private Instant now = Instant.parse("2026-11-22T06:00:00Z");
    private final Clock clock = new MovedClock(() -> now);
    private final Sources sources = new Sources(clock);
    private final Guesses guesses = new Guesses(Limits.usual(), clock);
    private final Source guesser = sources.of("192.0.2.7");
    private final Source other = sources.of("192.0.2.8");

    @Test
    void guesserStandsInLineForAMinute() {
        wrong(guesser, 9);
        assertThat(guesses.standsInLine(guesser)).isFalse();

        wrong(guesser, 1);
        assertThat(guesses.standsInLine(guesser)).isTrue();

        now = now.plus(Duration.ofMinutes(1));
        assertThat(guesses.standsInLine(guesser)).isFalse();
    }

    @Test
    void rightCodeOpensBesideAGuesserAtTheSameAddress() {
        wrong(guesser, 50);

        assertThat(guesses.look(guesser, () -> Optional.of("case"))).contains("case");
    }

    @Test
    void rightCodesAreNotCounted() {
        for (int each = 0; each < 30; each++) {
            guesses.look(other, () -> Optional.of("case"));
        }

        assertThat(guesses.standsInLine(other)).isFalse();
    }

    @Test
    void manyGuessersStandInLineTogetherAndNobodyElseDoes() {
        for (int each = 0; each < 60; each++) {
            wrong(sources.of("198.51.100." + each), 2);
        }

        assertThat(guesses.standsInLine(sources.of("198.51.100.1"))).isTrue();
        assertThat(guesses.standsInLine(other)).isFalse();
    }

    @Test
    void lineIsServedOneByOne() throws InterruptedException {
        wrong(guesser, 10);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(8);
        for (int each = 0; each < 40; each++) {
            pool.execute(() -> guesses.look(guesser, () -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.yield();
                inside.decrementAndGet();
                return Optional.empty();
            }));
        }
        pool.shutdown();

        assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(most).hasValue(1);
    }

    @Test
    void othersDoNotWaitForTheLine() throws InterruptedException {
        wrong(guesser, 10);
        CountDownLatch stuck = new CountDownLatch(1);
        Thread slow = new Thread(() -> guesses.look(guesser, () -> waitFor(stuck)));
        slow.start();

        assertThat(guesses.look(other, () -> Optional.of("case"))).contains("case");

        stuck.countDown();
        slow.join();
    }

    private static Optional<String> waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Optional.empty();
    }

    private void wrong(Source source, int times) {
        for (int each = 0; each < times; each++) {
            guesses.look(source, Optional::empty);
        }
    }
}
