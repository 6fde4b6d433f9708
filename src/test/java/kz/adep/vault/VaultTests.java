package kz.adep.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTests {

    private static final String NAME = "Әлия Сәрсенқызы";
    private static final String COLUMN = "case_party.name";

    private final Vault vault = Vaults.fixed();
    private final UUID owner = UUID.randomUUID();
    private final UUID row = UUID.randomUUID();
    private final WrappedKey key = vault.newKey(owner);
    private final Sealed sealed = vault.seal(key, owner, COLUMN, row, NAME);

    @Test
    void sealedTextOpensInItsPlace() {
        assertThat(vault.unseal(key, owner, COLUMN, row, sealed)).isEqualTo(NAME);
    }

    @Test
    void sealedBytesDoNotContainTheText() {
        assertThat(new String(sealed.bytes(), UTF_8)).doesNotContain("Әлия");
        assertThat(sealed.toString()).isEqualTo("Sealed[58 bytes]");
    }

    @Test
    void sameTextIsSealedDifferentlyEachTime() {
        assertThat(vault.seal(key, owner, COLUMN, row, NAME)).isNotEqualTo(sealed);
    }

    @Test
    void ciphertextCopiedToAnotherRowFails() {
        assertThatThrownBy(() -> vault.unseal(key, owner, COLUMN, UUID.randomUUID(), sealed))
                .isInstanceOf(Unsealable.class);
    }

    @Test
    void ciphertextCopiedToAnotherColumnFails() {
        assertThatThrownBy(() -> vault.unseal(key, owner, "case_party.address", row, sealed))
                .isInstanceOf(Unsealable.class);
    }

    @Test
    void ciphertextCopiedToAnotherOwnerFails() {
        UUID other = UUID.randomUUID();
        WrappedKey othersKey = vault.newKey(other);

        assertThatThrownBy(() -> vault.unseal(othersKey, other, COLUMN, row, sealed))
                .isInstanceOf(Unsealable.class);
    }

    @Test
    void keyCopiedToAnotherOwnerFails() {
        assertThatThrownBy(() -> vault.seal(key, UUID.randomUUID(), COLUMN, row, NAME))
                .isInstanceOf(Unsealable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 13, 40, 56})
    void changedByteFailsWhereverItIs(int position) {
        byte[] bytes = sealed.bytes();
        bytes[position] ^= 1;

        assertThatThrownBy(() -> vault.unseal(key, owner, COLUMN, row, new Sealed(bytes)))
                .isInstanceOf(Unsealable.class);
    }

    @Test
    void valueCutShortFails() {
        assertThatThrownBy(() -> vault.unseal(key, owner, COLUMN, row, new Sealed(new byte[] {1, 2, 3})))
                .isInstanceOf(Unsealable.class);
    }

    @Test
    void oldWrappedKeyStillOpensAfterRotation() {
        assertThat(Vaults.rotated().unseal(key, owner, COLUMN, row, sealed)).isEqualTo(NAME);
    }

    @Test
    void rewrappedKeyOpensWithoutTheOldKey() {
        WrappedKey rewrapped = Vaults.rotated().rewrap(key, owner);

        assertThat(rewrapped.kid()).isEqualTo(2);
        assertThat(Vaults.withoutOldKey().unseal(rewrapped, owner, COLUMN, row, sealed))
                .isEqualTo(NAME);
    }

    @Test
    void rewrappingUnderTheNewestKeyChangesNothing() {
        assertThat(vault.rewrap(key, owner)).isEqualTo(key);
    }

    @Test
    void keyWithoutItsDeploymentKeyFailsAndNamesTheNumber() {
        assertThatThrownBy(() -> Vaults.withoutOldKey().unseal(key, owner, COLUMN, row, sealed))
                .isInstanceOf(Unsealable.class)
                .hasMessageContaining("no key 1");
    }

    @Test
    void placeWithoutTableAndColumnIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> vault.seal(key, owner, "name|x", row, NAME));
    }

    @Test
    void macDependsOnPurposeAndOnWherePartsEnd() {
        byte[] mac = vault.mac(Purpose.BLIND_INDEX, bytes("ab"), bytes("c"));

        assertThat(mac).hasSize(32).isEqualTo(vault.mac(Purpose.BLIND_INDEX, bytes("ab"), bytes("c")));
        assertThat(mac).isNotEqualTo(vault.mac(Purpose.CODE_HASH, bytes("ab"), bytes("c")));
        assertThat(mac).isNotEqualTo(vault.mac(Purpose.BLIND_INDEX, bytes("a"), bytes("bc")));
    }

    @Test
    void macSurvivesRotation() {
        assertThat(Vaults.rotated().mac(Purpose.CODE_HASH, bytes("x")))
                .isEqualTo(vault.mac(Purpose.CODE_HASH, bytes("x")));
    }

    @Test
    void wrappingKeysAreNoMacKeys() {
        assertThatIllegalArgumentException().isThrownBy(() -> vault.mac(Purpose.DATA_KEYS, bytes("x")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
