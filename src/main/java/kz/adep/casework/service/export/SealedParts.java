package kz.adep.casework.service.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** Hands on what is written in parts of one size, each sealed where it goes. */
final class SealedParts extends OutputStream {

    static final int PART = 256 * 1024;

    private final BiConsumer<Integer, byte[]> store;
    private final byte[] buffer = new byte[PART];
    private int filled;
    private int number;
    private long written;

    SealedParts(BiConsumer<Integer, byte[]> store) {
        this.store = store;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int at = from;
        int left = length;
        while (left > 0) {
            int fits = Math.min(left, PART - filled);
            System.arraycopy(bytes, at, buffer, filled, fits);
            filled += fits;
            at += fits;
            left -= fits;
            if (filled == PART) {
                handOn();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            handOn();
        }
    }

    private void handOn() {
        store.accept(number++, Arrays.copyOf(buffer, filled));
        written += filled;
        filled = 0;
    }

    long written() {
        return written;
    }

    int parts() {
        return number;
    }
}
