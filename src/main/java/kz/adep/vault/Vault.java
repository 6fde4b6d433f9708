package kz.adep.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.adep.vault.keys.AuthenticatedCipher;
import kz.adep.vault.keys.KeyRing;
import org.springframework.stereotype.Service;

/**
 * Seals what identifies people. One random data key per owner, wrapped by the deployment key; what is sealed is bound
 * to its owner, column and row, so that a copy in another place does not open. It protects a stolen disk, backup or
 * query result, not a running server that was broken into.
 */
@Service
public final class Vault {

    private static final byte FORMAT = 1;
    private static final int KEY_LENGTH = 32;
    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*(#[a-z0-9_]+)*");

    private final KeyRing ring;
    private final SecureRandom random = new SecureRandom();
    private final AuthenticatedCipher cipher = new AuthenticatedCipher(random);

    public Vault(KeyRing ring) {
        this.ring = ring;
    }

    public WrappedKey newKey(UUID owner) {
        byte[] dataKey = new byte[KEY_LENGTH];
        random.nextBytes(dataKey);
        return wrap(dataKey, owner);
    }

    /** The same data key under the newest deployment key; what was sealed with it stays as it is. */
    public WrappedKey rewrap(WrappedKey key, UUID owner) {
        return key.kid() == ring.newest() ? key : wrap(unwrap(key, owner), owner);
    }

    public Sealed seal(WrappedKey key, UUID owner, String column, UUID row, String plain) {
        return sealBytes(key, owner, column, row, plain.getBytes(StandardCharsets.UTF_8));
    }

    public String unseal(WrappedKey key, UUID owner, String column, UUID row, Sealed sealed) {
        return new String(unsealBytes(key, owner, column, row, sealed), StandardCharsets.UTF_8);
    }

    /**
     * Seals bytes, as of a part of a file.
     *
     * @param column {@code table.column}; the place of a part may follow, as in {@code file_part.content#3#last}
     */
    public Sealed sealBytes(WrappedKey key, UUID owner, String column, UUID row, byte[] plain) {
        byte[] encrypted = cipher.encrypt(unwrap(key, owner), place(column, owner, row), plain);
        return new Sealed(ByteBuffer.allocate(1 + encrypted.length)
                .put(FORMAT)
                .put(encrypted)
                .array());
    }

    public byte[] unsealBytes(WrappedKey key, UUID owner, String column, UUID row, Sealed sealed) {
        ByteBuffer bytes = ByteBuffer.wrap(sealed.bytes());
        if (bytes.get() != FORMAT) {
            throw new Unsealable("the value in " + column + " is sealed in a format this version does not know");
        }
        byte[] encrypted = new byte[bytes.remaining()];
        bytes.get(encrypted);
        return cipher.decrypt(unwrap(key, owner), place(column, owner, row), encrypted);
    }

    /** HMAC-SHA-256 over the parts under the subkey of the purpose; where one part ends is part of the message. */
    public byte[] mac(Purpose purpose, byte[]... parts) {
        return ring.mac(purpose, parts);
    }

    private WrappedKey wrap(byte[] dataKey, UUID owner) {
        int kid = ring.newest();
        return new WrappedKey(kid, cipher.encrypt(ring.wrappingKey(kid), wrapping(kid, owner), dataKey));
    }

    private byte[] unwrap(WrappedKey key, UUID owner) {
        return cipher.decrypt(ring.wrappingKey(key.kid()), wrapping(key.kid(), owner), key.wrapped());
    }

    /** Without the number of the wrapping key: a rotation wraps data keys anew and leaves the values alone. */
    private static byte[] place(String column, UUID owner, UUID row) {
        if (!COLUMN.matcher(column).matches()) {
            throw new IllegalArgumentException("a place is named table.column: " + column);
        }
        return String.join("|", column, row.toString(), owner.toString(), String.valueOf(FORMAT))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] wrapping(int kid, UUID owner) {
        return String.join("|", "data key", owner.toString(), String.valueOf(kid), String.valueOf(FORMAT))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
