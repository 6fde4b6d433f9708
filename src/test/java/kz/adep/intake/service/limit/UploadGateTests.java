package kz.adep.intake.service.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kz.adep.MovedClock;
import kz.adep.limits.Source;
import kz.adep.limits.Sources;
import kz.adep.upload.Samples;
import kz.adep.upload.SentFile;
import kz.adep.upload.SentFiles;
import org.junit.jupiter.api.Test;

class UploadGateTests {

    private static final int MIB = 1 << 20;

    private Instant now = Instant.parse("2026-11-22T06:00:00Z");
    private final Clock clock = new MovedClock(() -> now);
    private final Sources sources = new Sources(clock);
    private final UploadGate gate = new UploadGate(Limits.usual(), clock);
    private final Source office = sources.of("192.0.2.7");

    @Test
    void sixtyFilesAnHourOfOneSource() {
        IntStream.range(0, 60).forEach(form -> assertThat(send(form, 1, 10)).isEqualTo("taken"));

        assertThat(send(60, 1, 10)).isEqualTo("10");
        assertThat(send(61, 0, 0)).isEqualTo("taken");
        now = now.plus(Duration.ofHours(1));
        assertThat(send(62, 1, 10)).isEqualTo("taken");
    }

    @Test
    void halfAGigabyteADayOfOneSource() {
        IntStream.range(0, 10).forEach(form -> send(form, 1, 50 * MIB));

        assertThat(send(10, 1, 10)).isEqualTo("10");
        now = now.plus(Duration.ofHours(1));
        assertThat(send(11, 1, 50 * MIB)).isEqualTo("taken");
        assertThat(send(12, 1, 10)).isNotEqualTo("taken");
        now = now.plus(Duration.ofDays(1));
        assertThat(send(13, 1, 10)).isEqualTo("taken");
    }

    @Test
    void formThatIsBegunIsTakenWhole() {
        send(0, 55, 10);

        assertThat(send(1, 10, 10)).isEqualTo("taken");
        assertThat(send(2, 1, 10)).isEqualTo("10");
    }

    @Test
    void twoHundredBehindOneAddressAllGetThroughInAnHour() {
        List<Integer> people = IntStream.range(0, 200).boxed().toList();
        List<String> first = people.stream().map(form -> send(form, 3, MIB)).toList();
        now = now.plus(Duration.ofMinutes(30));

        List<String> second = people.stream()
                .filter(form -> !first.get(form).equals("taken"))
                .map(form -> send(form, 3, MIB))
                .toList();

        assertThat(first).filteredOn("taken"::equals).hasSize(20);
        assertThat(second).hasSize(180).containsOnly("taken");
    }

    /** It waits for each of its forms, where it once waited for all of them together. */
    @Test
    void scriptWithManyFormsSendsOneInTenSeconds() {
        send(0, 60, 10);
        IntStream.range(1, 240).forEach(form -> send(form, 1, 10));
        now = now.plus(Duration.ofMinutes(1));

        assertThat(IntStream.range(1, 240).mapToObj(form -> send(form, 1, 10)))
                .filteredOn("taken"::equals)
                .hasSize(6);
    }

    @Test
    void twoGigabytesADayOfOneSourceHoweverLongItWaits() {
        Instant end = now.plus(Duration.ofHours(1));
        int taken = 0;
        for (int form = 0; now.isBefore(end); ) {
            String wait = send(form, 1, 50 * MIB);
            boolean through = wait.equals("taken");
            now = now.plusSeconds(through ? 0 : Long.parseLong(wait));
            taken += through ? 1 : 0;
            form = taken;
        }

        assertThat(taken).isBetween(40, 44);
        assertThat(read(gate.counted(files(1, 10), 1, sources.of("192.0.2.8")))).isEqualTo("taken");
    }

    @Test
    void sentTooSoonAgainItWaitsForWhatIsLeftAndNextTimeAnew() {
        send(0, 60, 10);

        assertThat(send(1, 1, 10)).isEqualTo("10");
        now = now.plusSeconds(4);
        assertThat(send(1, 1, 10)).isEqualTo("6");
        now = now.plusSeconds(6);
        assertThat(send(1, 1, 10)).isEqualTo("taken");
        assertThat(send(1, 1, 10)).isEqualTo("10");
    }

    @Test
    void othersDoNotWaitForAFloodingSource() {
        send(0, 60, 10);

        assertThat(read(gate.counted(files(1, 10), 1, sources.of("192.0.2.8")))).isEqualTo("taken");
    }

    @Test
    void nothingIsReadOfWhatHasToWait() {
        send(0, 60, 10);
        SentFile file = Samples.sent("a.pdf", new byte[10]);

        read(gate.counted(SentFiles.of(List.of(file)), 1, office));

        assertThat(left(file)).isEqualTo(10);
    }

    /** What a form met: taken, or told to wait so many seconds. */
    private String send(int form, int number, int length) {
        return read(gate.counted(files(number, length), form, office));
    }

    private static String read(SentFiles sent) {
        try {
            for (var file = sent.next(); file.isPresent(); file = sent.next()) {
                left(file.get());
            }
            return "taken";
        } catch (SendAgainLater later) {
            return String.valueOf(later.seconds());
        }
    }

    private static int left(SentFile file) {
        try {
            return file.content().readAllBytes().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SentFiles files(int number, int length) {
        byte[] content = new byte[length];
        return SentFiles.of(IntStream.range(0, number)
                .mapToObj(each -> Samples.sent(each + ".pdf", content))
                .toList());
    }
}
