package kz.adep.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;

/** A value encrypted for one column of one row; its text opens only through the {@link Vault}. */
@Embeddable
public final class Sealed {

    @Column(nullable = false)
    private byte[] bytes;

    /** For JPA. */
    Sealed() {}

    public Sealed(byte[] bytes) {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("a sealed value is never empty");
        }
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Sealed[" + bytes.length + " bytes]";
    }
}
