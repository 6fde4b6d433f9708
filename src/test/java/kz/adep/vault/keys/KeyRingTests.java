package kz.adep.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.Map;
import kz.adep.vault.Purpose;
import org.junit.jupiter.api.Test;

/** The expected values were computed apart from this program, from RFC 5869; stored data depends on them. */
class KeyRingTests {

    private static final byte[] ROOT =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

    private final KeyRing ring = new KeyRing(ROOT, Map.of(1, ROOT));

    @Test
    void wrappingKeyIsDerivedByHkdf() {
        assertThat(ring.wrappingKey(1))
                .asHexString()
                .isEqualToIgnoringCase("777336c59d101c736eefd55cff4418cb480c2739afebdb9eba6ffec2ac666625");
    }

    @Test
    void macIsOfThePartsWithTheirLengths() {
        assertThat(ring.mac(Purpose.CODE_HASH, new byte[] {'x'}, new byte[] {'y', 'z'}))
                .asHexString()
                .isEqualToIgnoringCase("2ed050db19d4d2888a5fc7c02723b8f1104ab0adf874b17f70aa54be8b88e34a");
    }

    @Test
    void ringWithoutWrappingRootIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyRing(ROOT, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyRing(ROOT, Map.of(0, ROOT)));
    }
}
