package kz.adep.casework.service.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealedPartsTests {

    private final List<byte[]> stored = new ArrayList<>();

    @Test
    void partsTogetherAreWhatWasWritten() {
        byte[] content = new byte[3 * SealedParts.PART + 17];
        new Random(1).nextBytes(content);
        SealedParts parts = new SealedParts((number, part) -> stored.add(number, part));

        parts.write(content, 0, 5);
        parts.write(content, 5, content.length - 5);
        parts.close();

        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        stored.forEach(joined::writeBytes);
        assertThat(joined.toByteArray()).isEqualTo(content);
        assertThat(stored).hasSize(4).allSatisfy(part -> assertThat(part).hasSizeLessThanOrEqualTo(SealedParts.PART));
        assertThat(parts.written()).isEqualTo(content.length);
    }

    @Test
    void nothingWrittenIsNoPart() {
        SealedParts parts = new SealedParts((number, part) -> stored.add(part));
        parts.close();

        assertThat(stored).isEmpty();
        assertThat(parts.parts()).isZero();
    }
}
