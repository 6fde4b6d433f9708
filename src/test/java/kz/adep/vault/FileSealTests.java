package kz.adep.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSealTests {

    private static final int PART = FileSeal.PART;

    private final FileSeal seal = new FileSeal();
    private final FileKey key = seal.newKey();
    private final UUID id = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(ints = {1, PART - 1, PART, PART + 1, 3 * PART + 7})
    void comesBackAsItWas(int length) throws IOException {
        byte[] content = content(length);

        assertThat(open(key, id, length, parts(id, content))).isEqualTo(content);
    }

    @Test
    void partTellsNothingOfItsContent() {
        byte[] blank = new byte[PART];

        List<byte[]> parts = parts(id, blank);

        assertThat(parts.get(0))
                .hasSize(PART + 28)
                .isNotEqualTo(parts(id, blank).get(0));
    }

    @Test
    void cutOffFileDoesNotOpen() {
        List<byte[]> parts = parts(id, content(2 * PART));

        assertClosed(PART, parts.subList(0, 1));
        assertClosed(2 * PART, parts.subList(0, 1));
    }

    @Test
    void longerFileDoesNotOpen() {
        List<byte[]> parts = new ArrayList<>(parts(id, content(PART)));
        parts.add(parts.get(0));

        assertClosed(2 * PART, parts);
    }

    @Test
    void swappedPartsDoNotOpen() {
        List<byte[]> parts = parts(id, content(3 * PART));
        Collections.swap(parts, 0, 1);

        assertClosed(3 * PART, parts);
    }

    @Test
    void repeatedPartDoesNotOpen() {
        List<byte[]> parts = parts(id, content(3 * PART));
        parts.set(1, parts.get(0));

        assertClosed(3 * PART, parts);
    }

    @Test
    void partOfAnotherFileDoesNotOpen() {
        List<byte[]> parts = parts(id, content(2 * PART));
        parts.set(0, parts(UUID.randomUUID(), content(2 * PART)).get(0));

        assertClosed(2 * PART, parts);
    }

    @Test
    void changedByteDoesNotOpen() {
        List<byte[]> parts = parts(id, content(PART));
        parts.get(0)[100] ^= 1;

        assertClosed(PART, parts);
    }

    @Test
    void anotherKeyDoesNotOpen() {
        List<byte[]> parts = parts(id, content(10));

        assertThatThrownBy(() -> open(seal.newKey(), id, 10, parts)).isInstanceOf(Unsealable.class);
    }

    @Test
    void keyIsNotPutIntoWords() {
        assertThat(key.toString()).doesNotContain(key.text());
        assertThatThrownBy(() -> new FileKey("c2hvcnQ=")).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertClosed(long size, List<byte[]> parts) {
        assertThatThrownBy(() -> open(key, id, size, parts)).isInstanceOf(Unsealable.class);
    }

    private byte[] open(FileKey with, UUID file, long size, List<byte[]> parts) throws IOException {
        return seal.open(with, file, size, at -> at < parts.size() ? Optional.of(parts.get(at)) : Optional.empty())
                .readAllBytes();
    }

    private List<byte[]> parts(UUID file, byte[] content) {
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < content.length; from += PART) {
            int to = Math.min(content.length, from + PART);
            parts.add(seal.seal(key, file, from / PART, to == content.length, Arrays.copyOfRange(content, from, to)));
        }
        return parts;
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }
}
