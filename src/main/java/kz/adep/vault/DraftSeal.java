package kz.adep.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import kz.adep.vault.keys.AuthenticatedCipher;
import org.springframework.stereotype.Service;

/**
 * Seals what is typed into the public form until it is sent. The key is made of a secret of this deployment and of the
 * form token, which only the sender keeps: a copy of the database opens no draft, not even with the key file.
 */
@Service
public class DraftSeal {

    private final Vault vault;
    private final AuthenticatedCipher cipher = new AuthenticatedCipher(new SecureRandom());

    public DraftSeal(Vault vault) {
        this.vault = vault;
    }

    /** Under what the draft of this token is found again; tells nothing of the token. */
    public byte[] lookup(FormToken token) {
        return derived(token, "lookup");
    }

    public Sealed seal(FormToken token, String plain) {
        return new Sealed(cipher.encrypt(derived(token, "key"), lookup(token), plain.getBytes(StandardCharsets.UTF_8)));
    }

    public String open(FormToken token, Sealed sealed) {
        return new String(cipher.decrypt(derived(token, "key"), lookup(token), sealed.bytes()), StandardCharsets.UTF_8);
    }

    /** Tells two texts sent under one token apart, and does not tell what they say. */
    public byte[] fingerprint(FormToken token, String plain) {
        return vault.mac(
                Purpose.FORM_DRAFT, token.body(), label("fingerprint"), plain.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] derived(FormToken token, String use) {
        return vault.mac(Purpose.FORM_DRAFT, token.body(), label(use));
    }

    private static byte[] label(String use) {
        return use.getBytes(StandardCharsets.US_ASCII);
    }
}
