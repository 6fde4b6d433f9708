package kz.adep.vault;

import java.util.Base64;

/**
 * The random key of one file. It lies sealed under the key of the case the file belongs to, and until then in the draft
 * that only its sender opens; without it the parts of the file are noise.
 *
 * @param text 32 bytes in base64
 */
public record FileKey(String text) {

    static final int LENGTH = 32;

    public FileKey {
        if (Base64.getDecoder().decode(text).length != LENGTH) {
            throw new IllegalArgumentException("a file key has 32 bytes");
        }
    }

    static FileKey of(byte[] bytes) {
        return new FileKey(Base64.getEncoder().encodeToString(bytes));
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(text);
    }

    /** Without the key: a record's own text would carry it into a log. */
    @Override
    public String toString() {
        return "FileKey[…]";
    }
}
