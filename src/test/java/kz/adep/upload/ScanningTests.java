package kz.adep.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.shared.ActingScope;
import kz.adep.upload.service.Clamd;
import kz.adep.upload.service.FakeClamd;
import kz.adep.upload.service.UploadStore;
import kz.adep.vault.FileSeal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the scanner says stands with the file; a scanner that is away refuses nobody unless it is told to. */
@AdepTest
class ScanningTests {

    private static final int NOBODY_LISTENS = 1;

    @Autowired
    private FileSeal seal;

    @Autowired
    private UploadStore store;

    @Test
    void wholeFileIsScannedInTheClear() throws Exception {
        byte[] content = Samples.pdf(700_000);
        try (FakeClamd fake = new FakeClamd("stream: OK")) {
            assertThat(receive(fake.port(), true, content).scan()).isEqualTo(Scan.CLEAN);
            assertThat(fake.received()).isEqualTo(content);
        }
    }

    @Test
    void infectedFileIsKeptAndSaidToBe() throws IOException {
        try (FakeClamd fake = new FakeClamd("stream: Eicar-Test-Signature FOUND")) {
            assertThat(receive(fake.port(), false, Samples.pdf(10)).scan()).isEqualTo(Scan.INFECTED);
        }
    }

    @Test
    void scannerThatIsAwayRefusesNobody() {
        assertThat(receive(NOBODY_LISTENS, false, Samples.pdf(10)).scan()).isEqualTo(Scan.NOT_SCANNED);
    }

    @Test
    void officeMayInsistOnAScan() {
        long before = waiting();

        assertThatThrownBy(() -> receive(NOBODY_LISTENS, true, Samples.pdf(10)))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(FileRefused.Reason.NOT_SCANNED));
        assertThat(waiting()).isEqualTo(before);
    }

    @Test
    void formOffersWhatIsTaken() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/templates/upload/_files.html")))
                .contains("accept=\"" + FileType.accepted() + "\"");
    }

    private Upload receive(int port, boolean onlyScanned, byte[] content) {
        var clamd = new UploadSettings.Clamd("127.0.0.1", port, Duration.ofSeconds(5));
        var settings = new UploadSettings(clamd, onlyScanned, Set.of());
        Uploads uploads = new Uploads(seal, store, new Clamd(settings), settings);
        return ActingScope.call(
                SignedIn.commissionerOf(StateBodies.fresh()).actingAs(),
                () -> uploads.receive(Samples.sent("a.pdf", content)));
    }

    private static long waiting() {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from upload")
                .query(Long.class)
                .single();
    }
}
