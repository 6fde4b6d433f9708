package kz.adep.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the application and its PostgreSQL in turn while submissions come in, twice here and as often as the property
 * {@code adep.kills} says ({@code script/kill}).
 */
class KillTests {

    private static final int A_SECOND = 20;
    private static final int FORMS = 40;
    private static final int TWINS = 8;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random chance = new Random(Long.getLong("adep.kills.seed", 20261122));
    private final List<Sender> all = new ArrayList<>();
    private int unknown;

    @TempDir
    private Path folder;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsRegisteredTwice() throws Exception {
        RunningAdep adep = RunningAdep.in(folder.resolve("home"));
        try {
            for (int round = 0; round < Integer.getInteger("adep.kills", 2); round++) {
                sendWhileKilling(adep, round % 2 == 0);
            }
        } finally {
            adep.stop();
        }
        System.out.printf("%d submissions, %d of unknown outcome%n", all.size(), unknown);
        assertThat(adep.run("audit", "verify")).as(adep.lastWords()).isZero();
    }

    private void sendWhileKilling(RunningAdep adep, boolean application) throws Exception {
        List<Sender> senders = filledIn(adep);
        all.addAll(senders);
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(TWINS);
        List<Future<Boolean>> sent = new ArrayList<>();
        for (int i = 0; i < senders.size(); i++) {
            Sender sender = senders.get(i);
            sent.add(clock.schedule(sender::send, 1000L * i / A_SECOND, TimeUnit.MILLISECONDS));
        }
        TimeUnit.MILLISECONDS.sleep(200 + chance.nextInt(1000 * FORMS / A_SECOND - 200));
        if (application) {
            adep.killApplication();
        } else {
            adep.killDatabase();
        }
        for (Future<Boolean> each : sent) {
            each.get();
        }
        clock.shutdown();
        adep.restart();
        check();
    }

    private void check() throws Exception {
        unknown += (int) all.stream().filter(sender -> !sender.isAcknowledged()).count();
        for (Sender sender : all) {
            assertThat(sender.isAcknowledged() || sender.send()).isTrue();
        }
        List<Integer> numbers = new ArrayList<>();
        for (Optional<Integer> number : together(all, Sender::number)) {
            numbers.add(number.orElseThrow(() -> new AssertionError("an acknowledged submission is lost")));
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, all.size()).boxed().toList());
    }

    private List<Sender> filledIn(RunningAdep adep) throws Exception {
        List<Sender> senders =
                IntStream.range(0, FORMS).mapToObj(i -> new Sender(adep, http)).toList();
        together(senders, sender -> {
            sender.fillIn();
            return sender;
        });
        return senders;
    }

    private interface Step<T> {
        T of(Sender sender) throws IOException, InterruptedException;
    }

    private static <T> List<T> together(List<Sender> senders, Step<T> step) throws Exception {
        ExecutorService twins = Executors.newFixedThreadPool(TWINS);
        try {
            List<T> results = new ArrayList<>();
            List<Callable<T>> steps = senders.stream()
                    .map(sender -> (Callable<T>) () -> step.of(sender))
                    .toList();
            for (Future<T> result : twins.invokeAll(steps)) {
                results.add(result.get());
            }
            return results;
        } finally {
            twins.shutdown();
        }
    }
}
