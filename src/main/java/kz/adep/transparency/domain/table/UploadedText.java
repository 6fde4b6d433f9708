package kz.adep.transparency.domain.table;

import kz.adep.shared.TextFile;

/** The text of a file that may hold a table: refused where it is too large, empty, or no text at all. */
public final class UploadedText {

    public static final int MOST_BYTES = 1 << 20;

    private UploadedText() {}

    public static String of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new BadTable(BadTable.Code.TOO_LARGE);
        }
        String text = TextFile.decoded(file).replace("\r\n", "\n").replace('\r', '\n');
        if (text.chars().anyMatch(sign -> sign < ' ' && sign != '\n' && sign != '\t')) {
            throw new BadTable(BadTable.Code.NOT_TEXT);
        }
        if (text.isBlank()) {
            throw new BadTable(BadTable.Code.EMPTY_FILE);
        }
        return text;
    }
}
