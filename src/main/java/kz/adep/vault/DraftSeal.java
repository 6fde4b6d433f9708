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

    /** Of the code by which a draft is taken up again: as strong as a tracking code. */
    public static final int CODE_LENGTH = TrackingCode.LENGTH;

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

    /** The code by which the draft of this token may be taken up elsewhere; the same each time it is asked for. */
    public String resumption(FormToken token) {
        return Crockford.symbols(derived(token, "resumption"), CODE_LENGTH);
    }

    /** Under what is found again what was sealed with a code; tells nothing of the code. */
    public byte[] lookup(String code) {
        return derived(code, "code lookup");
    }

    public Sealed seal(String code, String plain) {
        return new Sealed(
                cipher.encrypt(derived(code, "code key"), lookup(code), plain.getBytes(StandardCharsets.UTF_8)));
    }

    public String open(String code, Sealed sealed) {
        return new String(
                cipher.decrypt(derived(code, "code key"), lookup(code), sealed.bytes()), StandardCharsets.UTF_8);
    }

    /** Tells two texts sent under one token apart, and does not tell what they say. */
    public byte[] fingerprint(FormToken token, String plain) {
        return vault.mac(
                Purpose.FORM_DRAFT, token.body(), label("fingerprint"), plain.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] derived(FormToken token, String use) {
        return vault.mac(Purpose.FORM_DRAFT, token.body(), label(use));
    }

    private byte[] derived(String code, String use) {
        return vault.mac(Purpose.FORM_DRAFT, code.getBytes(StandardCharsets.US_ASCII), label(use));
    }

    private static byte[] label(String use) {
        return use.getBytes(StandardCharsets.US_ASCII);
    }
}
