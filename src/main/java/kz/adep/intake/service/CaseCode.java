package kz.adep.intake.service;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import kz.adep.shared.ActingAs;
import kz.adep.vault.FormToken;
import kz.adep.vault.MalformedCode;
import kz.adep.vault.TrackingCode;
import kz.adep.vault.Vault;

/**
 * The hash that stands for a tracking code: what a session keeps and what the walls are told.
 *
 * @param hex lower-case hexadecimal
 */
public record CaseCode(String hex) {

    private static final int LENGTH = 32;

    static CaseCode of(FormToken token, Vault vault) {
        return of(TrackingCode.of(token, vault).hash(vault));
    }

    /** What cannot be a code opens nothing and takes the same way as a wrong one. */
    static CaseCode typed(String typed, Vault vault) {
        try {
            return of(TrackingCode.parse(typed).hash(vault));
        } catch (MalformedCode e) {
            byte[] none = new byte[LENGTH];
            Arrays.fill(none, (byte) -1);
            return of(none);
        }
    }

    private static CaseCode of(byte[] hash) {
        return new CaseCode(HexFormat.of().formatHex(hash));
    }

    /** Tells the pages of one case from those of another, and nothing else. */
    public String mark() {
        return UUID.nameUUIDFromBytes(hash()).toString();
    }

    /** The id of a message to this case, by what its form carries: sent twice it is the same, in other words it is not. */
    UUID message(String once, String words) {
        return UUID.nameUUIDFromBytes((hex + once + '\n' + words).getBytes(StandardCharsets.UTF_8));
    }

    byte[] hash() {
        return HexFormat.of().parseHex(hex);
    }

    ActingAs holder() {
        return ActingAs.codeHolder(hex);
    }
}
