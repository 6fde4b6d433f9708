package kz.adep.vault;

import java.util.Map;
import java.util.Random;
import kz.adep.vault.keys.KeyRing;

/** Vaults for tests, with the same keys each time. */
public final class Vaults {

    private Vaults() {}

    public static Vault fixed() {
        return new Vault(new KeyRing(root(0), Map.of(1, root(1))));
    }

    /** After a rotation: the old key is still there, new data keys are wrapped by the second. */
    static Vault rotated() {
        return new Vault(new KeyRing(root(0), Map.of(1, root(1), 2, root(2))));
    }

    /** After the old key was taken out. */
    static Vault withoutOldKey() {
        return new Vault(new KeyRing(root(0), Map.of(2, root(2))));
    }

    public static byte[] root(int number) {
        byte[] root = new byte[32];
        new Random(number).nextBytes(root);
        return root;
    }
}
