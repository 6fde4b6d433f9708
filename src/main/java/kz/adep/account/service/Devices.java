package kz.adep.account.service;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kz.adep.account.StaffMember;
import kz.adep.account.domain.Device;
import kz.adep.vault.Purpose;
import kz.adep.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Knows again a device on which a member signed in fully: by a mark that is signed for the account and its credentials
 * and names neither. New credentials and disabling make it worthless.
 */
@Component
public class Devices {

    public static final Duration VALID = Duration.ofDays(180);

    private static final int BODY = 3 * Long.BYTES;
    private static final int SIGNED = BODY + 32;

    private final Vault vault;
    private final Clock clock;

    Devices(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** A new mark for the device on which this member has just signed in. */
    public String mark(StaffMember staff) {
        UUID device = UUID.randomUUID();
        byte[] body = ByteBuffer.allocate(BODY)
                .putLong(device.getMostSignificantBits())
                .putLong(device.getLeastSignificantBits())
                .putLong(clock.instant().plus(VALID).getEpochSecond())
                .array();
        byte[] signed = ByteBuffer.allocate(SIGNED)
                .put(body)
                .put(signature(body, staff))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** Empty for a mark of another account, of older credentials, too old, or invented. */
    public Optional<Device> of(StaffMember staff, String mark) {
        return bytes(mark)
                .filter(signed -> MessageDigest.isEqual(
                        Arrays.copyOfRange(signed, BODY, SIGNED), signature(Arrays.copyOf(signed, BODY), staff)))
                .map(ByteBuffer::wrap)
                .filter(body -> clock.instant().isBefore(Instant.ofEpochSecond(body.getLong(2 * Long.BYTES))))
                .map(body -> new Device(new UUID(body.getLong(), body.getLong()), staff));
    }

    /** Whether it looks like a mark, so that it is worth looking for the account. */
    public static boolean isOne(String mark) {
        return bytes(mark).isPresent();
    }

    private static Optional<byte[]> bytes(String mark) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(mark)).filter(signed -> signed.length == SIGNED);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] signature(byte[] body, StaffMember staff) {
        return vault.mac(
                Purpose.STAFF_DEVICE,
                body,
                staff.accountId().toString().getBytes(StandardCharsets.US_ASCII),
                String.valueOf(staff.credentialsVersion()).getBytes(StandardCharsets.US_ASCII));
    }
}
