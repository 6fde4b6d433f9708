package kz.adep.vault.keys;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kz.adep.vault.Unsealable;

/** AES-256-GCM with a random 96-bit nonce in front of what it encrypted. */
public final class AuthenticatedCipher {

    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random;

    public AuthenticatedCipher(SecureRandom random) {
        this.random = random;
    }

    public byte[] encrypt(byte[] key, byte[] associated, byte[] plain) {
        byte[] nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, associated);
            byte[] whole = Arrays.copyOf(nonce, NONCE_LENGTH + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, whole, NONCE_LENGTH);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java platform", e);
        }
    }

    public byte[] decrypt(byte[] key, byte[] associated, byte[] whole) {
        if (whole.length < NONCE_LENGTH + TAG_BITS / 8) {
            throw new Unsealable("an encrypted value is cut short");
        }
        try {
            byte[] nonce = Arrays.copyOf(whole, NONCE_LENGTH);
            return cipher(Cipher.DECRYPT_MODE, key, nonce, associated)
                    .doFinal(whole, NONCE_LENGTH, whole.length - NONCE_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new Unsealable("an encrypted value was changed, or belongs to another place or key", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] associated)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(associated);
        return cipher;
    }
}
