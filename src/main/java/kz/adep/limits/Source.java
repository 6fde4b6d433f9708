package kz.adep.limits;

import java.util.Arrays;

/** Where something came from, told apart from every other place and from nothing else. */
public final class Source {

    private final byte[] mark;

    Source(byte[] mark) {
        this.mark = mark.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source that && Arrays.equals(mark, that.mark);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(mark);
    }

    @Override
    public String toString() {
        return "Source[…]";
    }
}
