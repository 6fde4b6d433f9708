package kz.adep.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file that somebody sent: UTF-8, UTF-16 with its mark, or the old code page of Windows for Cyrillic. */
public final class TextFile {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private TextFile() {}

    /** Without the mark of the byte order. */
    public static String decoded(byte[] file) {
        if (startsWith(file, 0xff, 0xfe) || startsWith(file, 0xfe, 0xff)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        int mark = startsWith(file, 0xef, 0xbb, 0xbf) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file, mark, file.length - mark))
                    .toString();
        } catch (CharacterCodingException notUnicode) {
            return new String(file, CYRILLIC);
        }
    }

    private static boolean startsWith(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((file[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
