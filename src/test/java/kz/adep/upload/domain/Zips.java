package kz.adep.upload.domain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Changes the directory of a package as no writer of packages would. */
final class Zips {

    private static final int HEADER = 0x02014b50;
    private static final int UNIX = 3;

    private Zips() {}

    static byte[] link(byte[] whole, String name) {
        ByteBuffer bytes = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < whole.length - 46; at++) {
            if (bytes.getInt(at) == HEADER && nameAt(bytes, at).equals(name)) {
                bytes.put(at + 5, (byte) UNIX);
                bytes.putInt(at + 38, 0xA1FF0000);
            }
        }
        return bytes.array();
    }

    static byte[] encrypted(byte[] whole) {
        ByteBuffer bytes = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < whole.length - 46; at++) {
            if (bytes.getInt(at) == HEADER) {
                bytes.putShort(at + 8, (short) (bytes.getShort(at + 8) | 1));
            }
        }
        return bytes.array();
    }

    private static String nameAt(ByteBuffer bytes, int header) {
        byte[] name = new byte[bytes.getShort(header + 28)];
        bytes.get(header + 46, name);
        return new String(name, StandardCharsets.UTF_8);
    }
}
