package kz.adep.casework.service.recusal;

import kz.adep.casework.NewCase;
import kz.adep.vault.FormTokens;
import kz.adep.vault.Purpose;
import kz.adep.vault.TrackingCode;
import kz.adep.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Codes for those whose case leaves the sight of the office that took it in: without one they could never learn what
 * becomes of it.
 */
@Component
public class SealedReceipts {

    private final FormTokens tokens;
    private final Vault vault;

    SealedReceipts(FormTokens tokens, Vault vault) {
        this.tokens = tokens;
        this.vault = vault;
    }

    public TrackingCode newCode() {
        return TrackingCode.of(tokens.issue(), vault);
    }

    public NewCase.Tracking tracking(TrackingCode code) {
        byte[] hash = code.hash(vault);
        return new NewCase.Tracking(hash, vault.mac(Purpose.CODE_HASH, hash));
    }
}
