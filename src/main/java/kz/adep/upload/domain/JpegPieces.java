package kz.adep.upload.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a JPEG that make up the picture (ITU-T T.81, annex B). Exif, XMP, IPTC, comments, pictures within the
 * picture and what follows its end are left out; only which side is up is kept of them.
 */
final class JpegPieces implements PlainPhoto.Pieces {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int FIRST = 0xc0;
    private static final int LAST = 0xdf;
    private static final int JFIF = 0xe0;
    private static final int LENGTH_OF_JFIF = 14;
    private static final int EXIF = 0xe1;
    private static final int COLOURS = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int NONE = -1;

    private static final int TIFF = 6;
    private static final int ORIENTATION = 0x0112;

    private final InputStream in;
    private int marker = NONE;
    private boolean inScan;
    private boolean ended;

    JpegPieces(InputStream in) {
        this.in = in;
    }

    @Override
    public byte @Nullable [] next() throws IOException {
        if (ended) {
            return null;
        }
        return inScan ? scan() : segment();
    }

    private byte[] segment() throws IOException {
        int kind = marker == NONE ? nextMarker() : marker;
        marker = NONE;
        if (kind == NONE) {
            ended = true;
            return new byte[0];
        }
        ended = kind == END;
        if (ended || kind == START || standsAlone(kind)) {
            return new byte[] {(byte) 0xff, (byte) kind};
        }
        int length = (in.read() << 8 | in.read()) & 0xffff;
        byte[] content = in.readNBytes(Math.max(0, length - 2));
        inScan = kind == SCAN;
        if (kind == EXIF) {
            return upright(content);
        }
        return isPicture(kind, content) ? written(kind, length, content) : new byte[0];
    }

    /** What is between segments and none of them is passed over, as every reader does. */
    private int nextMarker() throws IOException {
        int value = in.read();
        while (value >= 0 && value != 0xff) {
            value = in.read();
        }
        return afterFill();
    }

    private int afterFill() throws IOException {
        int value = in.read();
        while (value == 0xff) {
            value = in.read();
        }
        return value;
    }

    /** The picture itself, up to the next marker that is no part of it. */
    private byte[] scan() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(PlainPhoto.BLOCK);
        while (inScan && out.size() < PlainPhoto.BLOCK) {
            int value = in.read();
            if (value == 0xff) {
                int after = afterFill();
                inScan = after == 0 || standsAlone(after);
                if (inScan) {
                    out.write(0xff);
                    out.write(after);
                } else {
                    marker = after;
                    ended = after < 0;
                }
            } else if (value >= 0) {
                out.write(value);
            } else {
                inScan = false;
                ended = true;
            }
        }
        return out.toByteArray();
    }

    private static boolean standsAlone(int kind) {
        return kind == 0x01 || (kind >= 0xd0 && kind <= 0xd7);
    }

    private static boolean isPicture(int kind, byte[] content) {
        return switch (kind) {
            // One that is longer holds a small picture of its own.
            case JFIF -> begins(content, "JFIF\0") && content.length == LENGTH_OF_JFIF;
            case COLOURS -> begins(content, "ICC_PROFILE\0");
            case ADOBE -> begins(content, "Adobe");
            default -> kind >= FIRST && kind <= LAST;
        };
    }

    private static boolean begins(byte[] content, String word) {
        return new String(content, 0, Math.min(content.length, word.length()), StandardCharsets.ISO_8859_1)
                .equals(word);
    }

    private static byte[] written(int kind, int length, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xff)
                .put((byte) kind)
                .putShort((short) length)
                .put(content)
                .array();
    }

    /** An Exif segment with the orientation alone, without which a photo taken upright would lie on its side. */
    private static byte[] upright(byte[] exif) {
        int orientation = begins(exif, "Exif\0\0") ? orientation(exif) : 1;
        if (orientation < 2 || orientation > 8) {
            return new byte[0];
        }
        byte[] content = ByteBuffer.allocate(TIFF + 26)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .array();
        return written(EXIF, content.length + 2, content);
    }

    private static int orientation(byte[] exif) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(exif, TIFF, exif.length - TIFF).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int first = tiff.getInt(4);
            int entries = tiff.getShort(first) & 0xffff;
            for (int entry = first + 2; entry < first + 2 + 12 * entries; entry += 12) {
                if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                    return tiff.getShort(entry + 8);
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException broken) {
            return 1;
        }
    }
}
