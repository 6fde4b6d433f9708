package kz.adep.upload.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import kz.adep.upload.Samples;
import kz.adep.upload.Scan;
import kz.adep.upload.UploadSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class ClamdTests {

    @ParameterizedTest
    @CsvSource({
        "stream: OK,CLEAN",
        "stream: Eicar-Test-Signature FOUND,INFECTED",
        "INSTREAM size limit exceeded. ERROR,NOT_SCANNED",
        "nonsense,NOT_SCANNED"
    })
    void answerIsUnderstood(String answer, Scan scan) throws IOException {
        try (FakeClamd fake = new FakeClamd(answer)) {
            assertThat(scan(fake.port(), "127.0.0.1", new byte[10])).isEqualTo(scan);
        }
    }

    @Test
    void wholeFileIsLookedAt() throws Exception {
        byte[] content = Samples.pdf(300_000);
        try (FakeClamd fake = new FakeClamd("stream: OK")) {
            scan(fake.port(), "127.0.0.1", content);

            assertThat(fake.received()).isEqualTo(content);
        }
    }

    @Test
    void silentScannerIsNotWaitedForLong() throws IOException {
        try (FakeClamd fake = new FakeClamd("")) {
            assertThat(scan(fake.port(), "127.0.0.1", new byte[10])).isEqualTo(Scan.NOT_SCANNED);
        }
    }

    /** The port is taken and nobody listens: a port only let go of may be somebody else's by the next line. */
    @Test
    void scannerThatIsAwayScansNothing() throws IOException {
        try (Socket taken = new Socket()) {
            taken.bind(new InetSocketAddress("127.0.0.1", 0));

            assertThat(scan(taken.getLocalPort(), "127.0.0.1", new byte[10])).isEqualTo(Scan.NOT_SCANNED);
        }
    }

    @Test
    void withoutAScannerNothingIsScanned() {
        assertThat(scan(1, null, new byte[10])).isEqualTo(Scan.NOT_SCANNED);
    }

    private static Scan scan(int port, @Nullable String host, byte[] content) {
        var clamd = new UploadSettings.Clamd(host, port, Duration.ofSeconds(1));
        return new Clamd(new UploadSettings(clamd, false, Set.of())).scan(new ByteArrayInputStream(content));
    }
}
