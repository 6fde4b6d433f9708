package kz.adep.vault;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import kz.adep.vault.keys.AuthenticatedCipher;
import org.springframework.stereotype.Service;

/**
 * Seals files in parts of 256 KiB, so that none is ever whole in memory. Each part is bound to its file, its place and to
 * whether it is the last: what is cut off, moved, repeated or put into another file does not open.
 */
@Service
public class FileSeal {

    /** Length of every part but the last, before it is sealed. */
    public static final int PART = 256 * 1024;

    private static final byte[] LABEL = "adep/file/1".getBytes(StandardCharsets.US_ASCII);

    private final SecureRandom random = new SecureRandom();
    private final AuthenticatedCipher cipher = new AuthenticatedCipher(random);

    public FileKey newKey() {
        byte[] bytes = new byte[FileKey.LENGTH];
        random.nextBytes(bytes);
        return FileKey.of(bytes);
    }

    public byte[] seal(FileKey key, UUID file, int position, boolean last, byte[] plain) {
        return cipher.encrypt(key.bytes(), place(file, position, last), plain);
    }

    /**
     * The content of a file, opened part by part as it is read.
     *
     * @param parts sealed parts by their position; empty where one is missing
     */
    public InputStream open(FileKey key, UUID file, long size, IntFunction<Optional<byte[]>> parts) {
        int last = lastPosition(size);
        return new SequenceInputStream(Collections.enumeration(new AbstractList<InputStream>() {
            @Override
            public InputStream get(int position) {
                return new ByteArrayInputStream(open(key, file, position, position == last, parts.apply(position)));
            }

            @Override
            public int size() {
                return last + 1;
            }
        }));
    }

    private byte[] open(FileKey key, UUID file, int position, boolean last, Optional<byte[]> sealed) {
        return cipher.decrypt(
                key.bytes(),
                place(file, position, last),
                sealed.orElseThrow(() -> new Unsealable("a part of a file is missing")));
    }

    static int lastPosition(long size) {
        if (size < 1) {
            throw new IllegalArgumentException("an empty file is not kept");
        }
        return (int) ((size - 1) / PART);
    }

    private static byte[] place(UUID file, int position, boolean last) {
        return ByteBuffer.allocate(LABEL.length + 2 * Long.BYTES + Integer.BYTES + 1)
                .put(LABEL)
                .putLong(file.getMostSignificantBits())
                .putLong(file.getLeastSignificantBits())
                .putInt(position)
                .put((byte) (last ? 1 : 0))
                .array();
    }
}
