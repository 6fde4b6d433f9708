package kz.adep.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
class KeyCheckTests {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private KeyCheck own;

    @BeforeEach
    void firstStart() {
        forget();
        check(ring(0, Map.of(1, Vaults.root(1))));
    }

    @AfterEach
    void restore() {
        forget();
        own.afterSingletonsInstantiated();
    }

    @Test
    void sameKeysStartAgain() {
        assertThatCode(() -> check(ring(0, Map.of(1, Vaults.root(1))))).doesNotThrowAnyException();
    }

    @Test
    void anotherIndexKeyIsRefused() {
        assertThatThrownBy(() -> check(ring(9, Map.of(1, Vaults.root(1)))))
                .isInstanceOf(KeyFileRefused.class)
                .hasMessageContaining("another key \"index\"");
    }

    @Test
    void anotherKeyOfTheSameNumberIsRefused() {
        assertThatThrownBy(() -> check(ring(0, Map.of(1, Vaults.root(9)))))
                .isInstanceOf(KeyFileRefused.class)
                .hasMessageContaining("another key 1");
    }

    @Test
    void keyAddedByARotationIsKept() {
        check(ring(0, Map.of(1, Vaults.root(1), 2, Vaults.root(2))));

        assertThatThrownBy(() -> check(ring(0, Map.of(2, Vaults.root(3))))).hasMessageContaining("another key 2");
    }

    @Test
    void keyTakenOutAfterARotationIsNotMissed() {
        assertThatCode(() -> check(ring(0, Map.of(2, Vaults.root(2))))).doesNotThrowAnyException();
    }

    @Test
    void fingerprintIsNoSubkey() {
        KeyRing ring = ring(0, Map.of(1, Vaults.root(1)));

        assertThat(ring.fingerprints().get(1)).isNotEqualTo(ring.wrappingKey(1));
    }

    private void check(KeyRing ring) {
        new KeyCheck(ring, dataSource, Clock.systemUTC()).afterSingletonsInstantiated();
    }

    private static KeyRing ring(int index, Map<Integer, byte[]> wrapping) {
        return new KeyRing(Vaults.root(index), wrapping);
    }

    private static void forget() {
        SharedDatabase.aboveTheWalls().sql("delete from vault_key").update();
    }
}
