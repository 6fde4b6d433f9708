package kz.adep.evaluation.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.web.multipart.MultipartFile;

/** Reads the text of an uploaded file: UTF-8, else UTF-16 where it says so, else the Cyrillic code page of Windows. */
final class UploadedText {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final byte[] UTF_16 = {(byte) 0xff, (byte) 0xfe};

    private UploadedText() {}

    static String of(MultipartFile file) {
        try {
            return decode(file.getBytes()).replace("\ufeff", "").replace("\u0000", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String decode(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == UTF_16[0] && bytes[1] == UTF_16[1]) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }
}
