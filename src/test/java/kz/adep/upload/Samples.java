package kz.adep.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for tests, each as small as its kind allows. */
public final class Samples {

    private static final byte[] PNG = bytes(0x89, "PNG\r\n", 0x1a, "\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1");

    private Samples() {}

    public static byte[] pdf(int length) {
        byte[] whole = new byte[length];
        new Random(length).nextBytes(whole);
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, whole, 0, head.length);
        return whole;
    }

    public static byte[] png() {
        return PNG.clone();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static SentFile sent(String name, byte[] content) {
        return new SentFile(name, new ByteArrayInputStream(content));
    }

    /** A document of an office program with these parts beside the ones it has to have. */
    public static byte[] docx(String... more) {
        return zip(concat(new String[] {"[Content_Types].xml", "_rels/.rels", "word/document.xml"}, more));
    }

    public static byte[] xlsx(String... more) {
        return zip(concat(new String[] {"[Content_Types].xml", "xl/workbook.xml"}, more));
    }

    public static byte[] odt(String... more) {
        return odf("application/vnd.oasis.opendocument.text", more);
    }

    public static byte[] odf(String type, String... more) {
        return written(zip -> {
            byte[] content = type.getBytes(StandardCharsets.US_ASCII);
            ZipEntry first = new ZipEntry("mimetype");
            CRC32 sum = new CRC32();
            sum.update(content);
            first.setMethod(ZipEntry.STORED);
            first.setSize(content.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(content);
            for (String name : concat(new String[] {"content.xml"}, more)) {
                zip.putNextEntry(new ZipEntry(name));
            }
        });
    }

    public static byte[] zip(String... names) {
        return written(zip -> {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        });
    }

    /** A document with a part of so many blanks. */
    public static byte[] bomb(long blanks) {
        return written(zip -> {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] block = new byte[64 * 1024];
            for (long left = blanks; left > 0; left -= block.length) {
                zip.write(block);
            }
        });
    }

    public static byte[] withEntries(int number) {
        return written(zip -> {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            for (int i = 0; i < number; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i));
            }
        });
    }

    /** The same with a bit pattern in place of another, both of the same length. */
    public static byte[] replaced(byte[] whole, String from, String to) {
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] bytes(Object... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Object piece : pieces) {
            if (piece instanceof Integer one) {
                all.write(one);
            } else {
                all.writeBytes(piece.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return all.toByteArray();
    }

    private interface Writing {
        void to(ZipOutputStream zip) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all)) {
            writing.to(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static String[] concat(String[] first, String... second) {
        String[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
