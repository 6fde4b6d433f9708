package kz.adep.upload.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import kz.adep.upload.Photos;
import kz.adep.upload.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPhotoTests {

    static Stream<byte[]> photos() {
        return Stream.of(Photos.jpeg(false), Photos.jpeg(true), Photos.png());
    }

    @ParameterizedTest
    @MethodSource("photos")
    void nothingTellsWhoTookItAndWhere(byte[] photo) throws IOException {
        assertThat(latin(photo)).contains(Photos.traces());

        assertThat(latin(plain(photo))).doesNotContain(Photos.traces());
    }

    @ParameterizedTest
    @MethodSource("photos")
    void pictureIsTheSameToThePixel(byte[] photo) throws IOException {
        assertThat(Photos.pixels(plain(photo))).isEqualTo(Photos.pixels(photo));
    }

    @ParameterizedTest
    @MethodSource("photos")
    void itIsTheSameHoweverItIsRead(byte[] photo) throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        InputStream in = new PlainPhoto(new ByteArrayInputStream(photo));
        for (int value = in.read(); value >= 0; value = in.read()) {
            one.write(value);
        }

        assertThat(one.toByteArray()).isEqualTo(plain(photo));
        assertThat(in.read(new byte[5], 0, 5)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whichSideIsUpIsKept(boolean progressive) throws IOException {
        byte[] photo = plain(Photos.jpeg(progressive));

        assertThat(latin(photo)).containsOnlyOnce("Exif");
        assertThat(Arrays.copyOfRange(photo, 2, 38))
                .isEqualTo(Samples.bytes(
                        0xff, 0xe1, "\0\42Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0", 6, "\0\0\0\0\0\0"));
    }

    @ParameterizedTest
    @MethodSource("photos")
    void brokenOffPhotoGivesNothingAwayEither(byte[] photo) {
        for (int length = 0; length < 1500; length += 7) {
            byte[] part = Arrays.copyOf(photo, length);
            assertThat(latin(asFarAsItGoes(part))).doesNotContain(Photos.traces());
        }
    }

    @Test
    void otherFilesAreNotTouched() throws IOException {
        byte[] letter = Samples.pdf(50_000);

        assertThat(plain(letter)).isEqualTo(letter);
        assertThat(plain(new byte[0])).isEmpty();
    }

    private static byte[] asFarAsItGoes(byte[] photo) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PlainPhoto(new ByteArrayInputStream(photo)).transferTo(out);
        } catch (IOException brokenOff) {
            return out.toByteArray();
        }
        return out.toByteArray();
    }

    private static byte[] plain(byte[] photo) throws IOException {
        return new PlainPhoto(new ByteArrayInputStream(photo)).readAllBytes();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
