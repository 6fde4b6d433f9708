package kz.adep.vault.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.adep.vault.Purpose;
import kz.adep.vault.Unsealable;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * The subkeys of a deployment, each derived from a root by HKDF-SHA-256 with its purpose as the label. The numbered
 * roots wrap data keys and can be rotated; the index root stays, because codes, blind indexes and the audit chain are
 * found again only under the key they were made with.
 */
public final class KeyRing {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_LENGTH = 32;
    private static final String FINGERPRINT = "FINGERPRINT";

    private final SortedMap<Integer, byte[]> wrappingKeys = new TreeMap<>();
    private final Map<Integer, byte[]> fingerprints = new HashMap<>();
    private final Map<Purpose, SecretKeySpec> macKeys = new EnumMap<>(Purpose.class);

    public KeyRing(byte[] indexRoot, Map<Integer, byte[]> wrappingRoots) {
        if (wrappingRoots.isEmpty() || Collections.min(wrappingRoots.keySet()) < 1) {
            throw new IllegalArgumentException("a key ring has at least one root that wraps, numbered from 1");
        }
        wrappingRoots.forEach((kid, root) -> wrappingKeys.put(kid, derive(root, Purpose.DATA_KEYS.name())));
        wrappingRoots.forEach((kid, root) -> fingerprints.put(kid, derive(root, FINGERPRINT)));
        fingerprints.put(0, derive(indexRoot, FINGERPRINT));
        for (Purpose purpose : Purpose.values()) {
            if (purpose != Purpose.DATA_KEYS) {
                macKeys.put(purpose, new SecretKeySpec(derive(indexRoot, purpose.name()), HMAC));
            }
        }
    }

    public int newest() {
        return wrappingKeys.lastKey();
    }

    public byte[] wrappingKey(int kid) {
        byte[] key = wrappingKeys.get(kid);
        if (key == null) {
            throw new Unsealable("the key file has no key " + kid
                    + ": it belongs to another database, or the key was taken out before its data keys were rotated");
        }
        return key;
    }

    public byte[] mac(Purpose purpose, byte[]... parts) {
        SecretKeySpec key = macKeys.get(purpose);
        if (key == null) {
            throw new IllegalArgumentException(purpose + " is no purpose of a message authentication code");
        }
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java platform", e);
        }
    }

    /** By number, 0 for the index root: tells two keys apart and nothing about either. */
    Map<Integer, byte[]> fingerprints() {
        return Map.copyOf(fingerprints);
    }

    private static byte[] derive(byte[] root, String purpose) {
        byte[] label = ("adep/1/" + purpose).getBytes(StandardCharsets.US_ASCII);
        HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
        hkdf.init(new HKDFParameters(root, null, label));
        byte[] key = new byte[KEY_LENGTH];
        hkdf.generateBytes(key, 0, key.length);
        return key;
    }
}
