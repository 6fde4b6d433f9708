package kz.adep.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import kz.adep.vault.Purpose;
import kz.adep.vault.Vaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTests {

    private static final String INDEX = "index=" + base64(Vaults.root(0)) + "\n";
    private static final String FIRST = "1=" + base64(Vaults.root(1)) + "\n";
    private static final String SECOND = "2=" + base64(Vaults.root(2)) + "\n";

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void place() {
        path = folder.resolve("home").resolve("keys");
    }

    @Test
    void newFileIsForTheOwnerAloneAndOpens() throws IOException {
        new KeyFile(path).create(new SecureRandom());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("r--------");
        assertThat(new KeyFile(path).read().newest()).isEqualTo(1);
        assertThat(Files.list(path.getParent())).containsExactly(path);
    }

    @Test
    void newFilesDiffer() {
        new KeyFile(path).create(new SecureRandom());
        new KeyFile(folder.resolve("other")).create(new SecureRandom());

        assertThat(mac(path)).isNotEqualTo(mac(folder.resolve("other")));
    }

    @Test
    void sameFileGivesTheSameKeys() throws IOException {
        write(INDEX + FIRST);

        assertThat(mac(path)).isEqualTo(Vaults.fixed().mac(Purpose.CODE_HASH));
    }

    @Test
    void newestNumberWraps() throws IOException {
        write("# made by the administrator\n" + SECOND + INDEX + "\r\n" + FIRST);

        assertThat(new KeyFile(path).read().newest()).isEqualTo(2);
    }

    @Test
    void missingFileIsRefusedWithAClearSentence() {
        assertThatThrownBy(() -> new KeyFile(path).read())
                .isInstanceOf(KeyFileRefused.class)
                .hasMessageStartingWith("The key file " + path + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r--r-----", "r-----r--", "rw--w----", "rw----rw-", "r--r--r--"})
    void fileOpenToOthersIsRefused(String permissions) throws IOException {
        write(INDEX + FIRST);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));

        assertThatThrownBy(() -> new KeyFile(path).read())
                .isInstanceOf(KeyFileRefused.class)
                .hasMessageContaining("mode 0400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "index", "0", "1", "0x", "changeme"})
    void emptyOrNonsenseFileIsRefused(String text) throws IOException {
        write(text);

        refused();
    }

    @Test
    void defaultShortOrRepeatedKeyIsRefused() throws IOException {
        for (String second : new String[] {
            "2=" + base64(new byte[32]), "2=" + base64(new byte[16]), "2=%%%", "2=", FIRST, INDEX, "02" + SECOND
        }) {
            write(INDEX + FIRST + second);
            refused();
        }
    }

    @Test
    void fileWithoutIndexOrNumberIsRefused() throws IOException {
        write(FIRST);
        refused();
        write(INDEX);
        refused();
    }

    private void refused() {
        assertThatThrownBy(() -> new KeyFile(path).read())
                .isInstanceOf(KeyFileRefused.class)
                .hasMessageStartingWith("The key file " + path);
    }

    private static byte[] mac(Path path) {
        return new KeyFile(path).read().mac(Purpose.CODE_HASH);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.deleteIfExists(path);
        Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(path, text);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
