package kz.adep.upload.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The chunks of a PNG that make up the picture; texts, Exif, the time, and what follows the end are left out. */
final class PngPieces implements PlainPhoto.Pieces {

    private static final Set<String> PICTURE = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");
    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;

    private final InputStream in;
    /** What of a chunk is still to be handed on. */
    private long left = SIGNATURE;

    private boolean ended;

    PngPieces(InputStream in) {
        this.in = in;
    }

    @Override
    public byte @Nullable [] next() throws IOException {
        if (left > 0) {
            byte[] block = in.readNBytes((int) Math.min(left, PlainPhoto.BLOCK));
            left -= block.length;
            return block.length == 0 ? null : block;
        }
        byte[] head = ended ? new byte[0] : in.readNBytes(2 * Integer.BYTES);
        if (head.length < 2 * Integer.BYTES) {
            return null;
        }
        String type = new String(head, Integer.BYTES, Integer.BYTES, StandardCharsets.ISO_8859_1);
        long rest = Integer.toUnsignedLong(ByteBuffer.wrap(head).getInt()) + CHECKSUM;
        if (PICTURE.contains(type)) {
            ended = type.equals("IEND");
            left = rest;
            return head;
        }
        in.skipNBytes(rest);
        return new byte[0];
    }
}
