package kz.adep.transparency.domain.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file that somebody sent: UTF-8, UTF-16 with its mark, or the old code page of Windows for Cyrillic. */
public final class UploadedText {

    public static final int MOST_BYTES = 1 << 20;

    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private UploadedText() {}

    public static String of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new BadTable(BadTable.Code.TOO_LARGE);
        }
        String text = decoded(file).replace("\r\n", "\n").replace('\r', '\n');
        if (text.chars().anyMatch(sign -> sign < ' ' && sign != '\n' && sign != '\t')) {
            throw new BadTable(BadTable.Code.NOT_TEXT);
        }
        if (text.isBlank()) {
            throw new BadTable(BadTable.Code.EMPTY_FILE);
        }
        return text;
    }

    private static String decoded(byte[] file) {
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
