package kz.adep.platform.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.adep.MovedClock;
import kz.adep.limits.Source;
import kz.adep.limits.Sources;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

class IncomingTests {

    private static final int KIB = 1024;

    private Instant now = Instant.parse("2026-11-22T06:00:00Z");
    private final Clock clock = new MovedClock(() -> now);
    private final Sources sources = new Sources(clock);
    private final SlowSenders slow = new SlowSenders(16);
    private final Source office = sources.of("192.0.2.7");

    @Test
    void byteEveryTenSecondsIsGivenUp() throws Exception {
        assertThat(seconds(form(office, 1, Duration.ofSeconds(10)))).isBetween(10L, 20L);
    }

    @Test
    void byteEveryTenthOfASecondIsGivenUp() throws Exception {
        assertThat(seconds(form(office, 1, Duration.ofMillis(100)))).isBetween(10L, 11L);
    }

    /** So much as nothing of it is left to come, and then a byte now and then. */
    @Test
    void earlyBytesBuyNoTime() throws Exception {
        Line line = new Line(511 * KIB, Duration.ofMillis(100));
        Incoming form = incoming(line, 512 * KIB, office, Pace.FORM);
        form.doRead(line);
        line.each = 1;
        line.pause = Duration.ofSeconds(9);

        assertThat(seconds(form)).isBetween(10L, 20L);
    }

    @Test
    void longFormOverASlowLineIsRead() throws Exception {
        Line line = new Line(5 * KIB, Duration.ofMillis(450));
        Incoming form = incoming(line, 400 * KIB, office, Pace.FORM);

        readToItsEnd(form);

        assertThat(form.isWhole()).isTrue();
    }

    @Test
    void fileOverASlowLineMayStopForAWhile() throws Exception {
        Line line = new Line(200 * KIB, Duration.ofSeconds(20));
        Incoming file = incoming(line, 20 * KIB * KIB, office, Pace.FILES);

        readToItsEnd(file);

        assertThat(file.isWhole()).isTrue();
    }

    /** A scanner, a database that stands still: the sender is not made to answer for them. */
    @Test
    void whatWeTakeOurselvesDoesNotCount() throws Exception {
        Incoming form = form(office, 1, Duration.ZERO);
        form.doRead(new Line(0, Duration.ZERO));
        now = now.plus(Duration.ofMinutes(5));

        form.doRead(new Line(0, Duration.ZERO));

        assertThat(form.isGivenUp()).isFalse();
    }

    @Test
    void quarterOfTheThreadsWaitsForOneSource() throws Exception {
        Incoming first = slowOne(office);
        Incoming second = slowOne(office);
        Incoming third = slowOne(office);
        slowOne(office);
        assertThat(first.isGivenUp()).isFalse();
        first.doRead(new Line(1, Duration.ofSeconds(1)));

        Incoming late = slowOne(office);

        assertThat(first.isGivenUp()).isTrue();
        assertThat(second.isGivenUp() || third.isGivenUp() || late.isGivenUp()).isFalse();
        assertThat(slowOne(sources.of("192.0.2.8")).isGivenUp()).isFalse();
    }

    @Test
    void quarterOfTheThreadsIsLeftHoweverManySourcesThereAre() throws Exception {
        Incoming first = slowOne(sources.of("192.0.2.0"));
        first.doRead(new Line(1, Duration.ofSeconds(1)));
        for (int source = 1; source < 12; source++) {
            slowOne(sources.of("192.0.2." + source));
        }
        assertThat(first.isGivenUp()).isFalse();

        slowOne(office);

        assertThat(first.isGivenUp()).isTrue();
        assertThat(first.doRead(new Line(1, Duration.ZERO))).isNegative();
    }

    @Test
    void whatIsWholeKeepsNobodyOut() throws Exception {
        for (int each = 0; each < 5; each++) {
            Incoming form = incoming(new Line(10, Duration.ofMillis(400)), 20, office, Pace.FORM);
            readToItsEnd(form);
            assertThat(form.isGivenUp()).isFalse();
        }
        assertThat(slowOne(office).isGivenUp()).isFalse();
    }

    private Incoming slowOne(Source source) throws IOException {
        Incoming form = form(source, 1, Duration.ofMillis(500));
        form.doRead(new Line(0, Duration.ZERO));
        return form;
    }

    private Incoming form(Source source, int each, Duration pause) {
        return incoming(new Line(each, pause), 4000, source, Pace.FORM);
    }

    private Incoming incoming(Line line, long length, Source source, Pace pace) {
        return new Incoming(line, length, new Sender(source, pace), slow, clock);
    }

    /** How long it was waited for. */
    private long seconds(Incoming form) throws IOException {
        Instant begun = now;
        readToItsEnd(form);
        assertThat(form.isGivenUp()).isTrue();
        return Duration.between(begun, now).toSeconds();
    }

    private static void readToItsEnd(Incoming form) throws IOException {
        for (int read = 0; !form.isWhole() && read >= 0; ) {
            read = form.doRead(new Unread());
        }
    }

    /** So many bytes after each pause, in which the server looks up. */
    private final class Line extends Unread implements InputBuffer {

        private static final long LOOK_UP = 250;

        private int each;
        private Duration pause;
        private Duration left;

        Line(int each, Duration pause) {
            this.each = each;
            this.pause = pause;
            this.left = pause;
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            if (left.toMillis() > LOOK_UP) {
                now = now.plusMillis(LOOK_UP);
                left = left.minusMillis(LOOK_UP);
                throw new SocketTimeoutException("nothing yet");
            }
            now = now.plus(left);
            left = pause;
            return each;
        }

        @Override
        public int available() {
            return 0;
        }
    }

    private static class Unread implements ApplicationBufferHandler {

        @Override
        public void setByteBuffer(ByteBuffer buffer) {}

        @Override
        public ByteBuffer getByteBuffer() {
            return ByteBuffer.allocate(0);
        }

        @Override
        public void expand(int size) {}
    }
}
