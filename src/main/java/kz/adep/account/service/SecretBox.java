package kz.adep.account.service;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.adep.account.domain.Credentials;
import kz.adep.account.domain.OneTimeSecret;
import kz.adep.account.domain.Totp;
import kz.adep.vault.Purpose;
import kz.adep.vault.Sealed;
import kz.adep.vault.Vault;
import kz.adep.vault.WrappedKey;

/** How the secrets of an account are kept: the authenticator's sealed, recovery codes only as authentication codes. */
public final class SecretBox {

    private static final String COLUMN = "staff_account.totp_secret";

    private SecretBox() {}

    static Sealed seal(Vault vault, WrappedKey key, UUID accountId, Totp totp) {
        return vault.seal(key, accountId, COLUMN, accountId, totp.secret());
    }

    public static Totp open(Vault vault, Credentials credentials) {
        UUID id = credentials.staff().accountId();
        return new Totp(vault.unseal(credentials.key(), id, COLUMN, id, credentials.totpSecret()));
    }

    public static byte[] recoveryHash(Vault vault, UUID accountId, String code) {
        return vault.mac(Purpose.RECOVERY_CODE, ascii(accountId.toString()), ascii(OneTimeSecret.normalized(code)));
    }

    /** Of what is handed over once, by what it is for. */
    static byte[] tokenHash(Vault vault, String purpose, String token) {
        return vault.mac(Purpose.RECOVERY_CODE, ascii(purpose), ascii(OneTimeSecret.normalized(token)));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
