package kz.adep.vault;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/**
 * Marks one showing of the public form: 128 random bits and the time of issue, signed. Sent twice it is the same
 * submission, so it is also the idempotency key.
 */
public final class FormToken {

    static final int RANDOM_LENGTH = 16;
    private static final int BODY_LENGTH = RANDOM_LENGTH + Long.BYTES;
    private static final int SIGNATURE_LENGTH = 32;

    private final byte[] body;
    private final byte[] signature;

    private FormToken(byte[] body, byte[] signature) {
        this.body = body;
        this.signature = signature;
    }

    static FormToken issue(byte[] random, Instant at, Vault vault) {
        byte[] body = ByteBuffer.allocate(BODY_LENGTH)
                .put(random)
                .putLong(at.toEpochMilli())
                .array();
        return new FormToken(body, vault.mac(Purpose.FORM_TOKEN, body));
    }

    static FormToken parse(String text, Vault vault) {
        byte[] bytes = decode(text);
        if (bytes.length != BODY_LENGTH + SIGNATURE_LENGTH) {
            throw new FormTokenRefused(FormTokenRefused.Reason.FORGED);
        }
        byte[] body = Arrays.copyOf(bytes, BODY_LENGTH);
        byte[] signature = Arrays.copyOfRange(bytes, BODY_LENGTH, bytes.length);
        if (!MessageDigest.isEqual(signature, vault.mac(Purpose.FORM_TOKEN, body))) {
            throw new FormTokenRefused(FormTokenRefused.Reason.FORGED);
        }
        return new FormToken(body, signature);
    }

    /** As it stands in the form. */
    public String text() {
        byte[] whole = Arrays.copyOf(body, BODY_LENGTH + SIGNATURE_LENGTH);
        System.arraycopy(signature, 0, whole, BODY_LENGTH, SIGNATURE_LENGTH);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    public Instant issuedAt() {
        return Instant.ofEpochMilli(ByteBuffer.wrap(body).getLong(RANDOM_LENGTH));
    }

    public Duration ageAt(Instant moment) {
        return Duration.between(issuedAt(), moment);
    }

    byte[] body() {
        return body.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormToken that && Arrays.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(body);
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new FormTokenRefused(FormTokenRefused.Reason.FORGED);
        }
    }
}
