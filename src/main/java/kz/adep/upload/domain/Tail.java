package kz.adep.upload.domain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * The last 384 KiB of a file that passed by, readable at the places it had in the whole. The directory of a package stands
 * there; one that is longer belongs to no letter or table that a person wrote.
 */
final class Tail implements SeekableByteChannel {

    static final int LENGTH = 384 * 1024;

    /** What is asked for has passed already. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private byte[] kept = new byte[0];
    private long size;
    private long position;
    private boolean open = true;

    void append(byte[] bytes, boolean keep) {
        size += bytes.length;
        if (keep) {
            int before = Math.min(kept.length, Math.max(0, LENGTH - bytes.length));
            int now = Math.min(bytes.length, LENGTH);
            byte[] both = new byte[before + now];
            System.arraycopy(kept, kept.length - before, both, 0, before);
            System.arraycopy(bytes, bytes.length - now, both, before, now);
            kept = both;
        }
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        long at = position - (size - kept.length);
        if (at < 0) {
            throw new TooLong();
        }
        if (position >= size) {
            return -1;
        }
        int length = (int) Math.min(target.remaining(), kept.length - at);
        target.put(kept, (int) at, length);
        position += length;
        return length;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long length) {
        throw new NonWritableChannelException();
    }
}
