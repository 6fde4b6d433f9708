package kz.adep.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how many bytes it handed on, as they go; skipped ones are none of them. */
public abstract class Metered extends FilterInputStream {

    protected Metered(InputStream in) {
        super(in);
    }

    /** Called before the bytes are handed on: what it throws stops the reading. */
    protected abstract void handOn(int bytes);

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            handOn(1);
        }
        return value;
    }

    @Override
    public int read(byte[] target, int from, int most) throws IOException {
        int read = super.read(target, from, most);
        if (read > 0) {
            handOn(read);
        }
        return read;
    }
}
