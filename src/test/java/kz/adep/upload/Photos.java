package kz.adep.upload;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Photos as a telephone writes them: who, with what, when and where stand beside the picture, in every place there is. */
public final class Photos {

    /** On its side: the telephone was held upright. */
    public static final int ORIENTATION = 6;

    /** 51° 7' 43.21", as Exif writes it. */
    private static final byte[] LATITUDE = {
        0, 0, 0, 51, 0, 0, 0, 1, 0, 0, 0, 7, 0, 0, 0, 1, 0, 0, 0x10, (byte) 0xe1, 0, 0, 0, 100
    };

    private Photos() {}

    /** What must not be found in a photo without traces. */
    public static List<String> traces() {
        return List.of("Trace-", "GPS", new String(LATITUDE, StandardCharsets.ISO_8859_1));
    }

    public static byte[] jpeg(boolean progressive) {
        byte[] plain = written("jpeg", progressive);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(Arrays.copyOf(plain, 2));
        all.writeBytes(segment(0xe1, exif()));
        all.writeBytes(segment(0xe1, latin("http://ns.adobe.com/xap/1.0/\0<x>Trace-Xmp</x>")));
        all.writeBytes(segment(0xe2, latin("MPF\0Trace-Mpf")));
        all.writeBytes(segment(0xed, latin("Photoshop 3.0\0008BIM\4\4Trace-Iptc")));
        all.writeBytes(segment(0xfe, latin("Trace-Comment")));
        all.write(0xff);
        all.write(plain, 2, plain.length - 2);
        all.writeBytes(latin("Trace-Trailer"));
        all.writeBytes(segment(0xe1, exif()));
        return all.toByteArray();
    }

    public static byte[] png() {
        byte[] plain = written("png", false);
        int end = plain.length - 12;
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(plain, 0, 33);
        all.writeBytes(chunk("tEXt", latin("Author\0Trace-Author")));
        all.writeBytes(chunk("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0<x>Trace-Xmp</x>")));
        all.writeBytes(chunk("zTXt", latin("Trace-Keyword\0\0x")));
        all.writeBytes(chunk("tIME", latin("Trace-T")));
        all.write(plain, 33, end - 33);
        all.writeBytes(chunk("eXIf", exif()));
        all.write(plain, end, 12);
        all.writeBytes(latin("Trace-Trailer"));
        return all.toByteArray();
    }

    public static BufferedImage picture(byte[] photo) {
        try {
            return ImageIO.read(new ByteArrayInputStream(photo));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every pixel. */
    public static int[] pixels(byte[] photo) {
        BufferedImage picture = picture(photo);
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** Camera, orientation and where it was, the latter two levels deep. */
    private static byte[] exif() {
        byte[] camera = latin("Trace-Camera\0\0\0\0");
        ByteBuffer tiff =
                ByteBuffer.allocate(200).put(latin("Exif\0\0MM\0*\0\0\0\10")).putShort((short) 3);
        entry(tiff, 0x010f, 2, camera.length, 50);
        entry(tiff, 0x0112, 3, 1, ORIENTATION << 16);
        entry(tiff, 0x8825, 4, 1, 66);
        tiff.putInt(0).put(camera).putShort((short) 1);
        entry(tiff, 0x0002, 5, 3, 84);
        return tiff.putInt(0).put(LATITUDE).put(latin("GPSTrace-")).array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] segment(int kind, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xff)
                .put((byte) kind)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(latin(type));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(latin(type))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] written(String format, boolean progressive) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (progressive) {
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        try (var out = ImageIO.createImageOutputStream(all)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(noise(), null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    /** So that every byte occurs within it, that of a marker too. */
    private static BufferedImage noise() {
        BufferedImage picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int each = 0; each < 300 * 200; each++) {
            picture.setRGB(each % 300, each / 300, random.nextInt());
        }
        return picture;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
