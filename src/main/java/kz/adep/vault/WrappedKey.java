package kz.adep.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;

/** The data key of one owner (a case, an account), encrypted under the deployment key of the given number. */
@Embeddable
public final class WrappedKey {

    @Column(nullable = false)
    private int kid;

    @Column(nullable = false)
    private byte[] wrapped;

    /** For JPA. */
    WrappedKey() {}

    public WrappedKey(int kid, byte[] wrapped) {
        if (kid < 1 || wrapped.length == 0) {
            throw new IllegalArgumentException("a wrapped key has the number of its wrapping key, from 1, and bytes");
        }
        this.kid = kid;
        this.wrapped = wrapped.clone();
    }

    public int kid() {
        return kid;
    }

    public byte[] wrapped() {
        return wrapped.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrappedKey that && kid == that.kid && Arrays.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return 31 * kid + Arrays.hashCode(wrapped);
    }

    @Override
    public String toString() {
        return "WrappedKey[kid " + kid + "]";
    }
}
