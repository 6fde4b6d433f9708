package kz.adep.upload.domain;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A photo without what tells who took it, when and where: of a JPEG and a PNG only the parts that make up the picture
 * are handed on, as they come in. Every other file is handed on as it is.
 */
public final class PlainPhoto extends InputStream {

    static final int BLOCK = 8192;

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** What of a file is handed on, piece by piece. */
    interface Pieces {

        /** The next piece, which may be empty; null at the end, and from then on. */
        byte @Nullable [] next() throws IOException;
    }

    private final InputStream in;
    private @Nullable Pieces pieces;
    private byte[] piece = {};
    private int at;

    public PlainPhoto(InputStream content) {
        this.in = new BufferedInputStream(content, BLOCK);
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int from, int most) throws IOException {
        Objects.checkFromIndexSize(from, most, target.length);
        if (most == 0 || !hasMore()) {
            return most == 0 ? 0 : -1;
        }
        int length = Math.min(most, piece.length - at);
        System.arraycopy(piece, at, target, from, length);
        at += length;
        return length;
    }

    private boolean hasMore() throws IOException {
        if (pieces == null) {
            pieces = open();
        }
        byte[] next = piece;
        while (next != null && at == next.length) {
            next = pieces.next();
            at = 0;
        }
        piece = next == null ? new byte[0] : next;
        return next != null;
    }

    private Pieces open() throws IOException {
        in.mark(PNG.length);
        byte[] head = in.readNBytes(PNG.length);
        in.reset();
        if (Arrays.equals(head, PNG)) {
            return new PngPieces(in);
        }
        return Arrays.equals(Arrays.copyOf(head, JPEG.length), JPEG) ? new JpegPieces(in) : this::asItIs;
    }

    private byte @Nullable [] asItIs() throws IOException {
        byte[] block = in.readNBytes(BLOCK);
        return block.length == 0 ? null : block;
    }
}
