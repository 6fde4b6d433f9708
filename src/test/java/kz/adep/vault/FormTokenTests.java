package kz.adep.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.function.Predicate;
import kz.adep.vault.FormTokenRefused.Reason;
import kz.adep.vault.keys.KeyRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTokenTests {

    private static final Instant ISSUED = Instant.parse("2026-11-22T09:00:00Z");

    private static final Predicate<FormToken> NOTHING_KEPT = token -> false;

    private final Vault vault = Vaults.fixed();
    private final String text = at(Duration.ZERO, vault).issue().text();

    @Test
    void tokenIsGoodForADay() {
        FormToken token = at(Duration.ofHours(24), vault).verify(text, NOTHING_KEPT);

        assertThat(token.issuedAt()).isEqualTo(ISSUED);
        assertThat(token.text()).isEqualTo(text);
    }

    @Test
    void tokenExpiresAfterADay() {
        refused(at(Duration.ofHours(24).plusMillis(1), vault), text, Reason.EXPIRED);
    }

    @Test
    void tokenUnderWhichSomethingIsKeptDoesNotExpire() {
        FormToken token =
                at(Duration.ofDays(9), vault).verify(text, old -> old.text().equals(text));

        assertThat(token.text()).isEqualTo(text);
    }

    @Test
    void ageCountsFromTheIssue() {
        FormToken token = at(Duration.ZERO, vault).verify(text, NOTHING_KEPT);

        assertThat(token.ageAt(ISSUED.plusSeconds(3))).isEqualTo(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 21, 24, 30, 55})
    void changedByteIsForged(int position) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        bytes[position] ^= 1;

        refused(at(Duration.ZERO, vault), Base64.getUrlEncoder().encodeToString(bytes), Reason.FORGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!", "AAAA", "ә"})
    void textThatIsNoTokenIsForged(String wrong) {
        refused(at(Duration.ZERO, vault), wrong, Reason.FORGED);
    }

    @Test
    void tokenOfAnotherDeploymentIsForged() {
        Vault other = new Vault(new KeyRing(Vaults.root(9), Map.of(1, Vaults.root(1))));

        refused(at(Duration.ZERO, other), text, Reason.FORGED);
    }

    @Test
    void tokensDiffer() {
        FormTokens tokens = at(Duration.ZERO, vault);

        assertThat(tokens.issue()).isNotEqualTo(tokens.issue());
    }

    private static void refused(FormTokens tokens, String text, Reason reason) {
        assertThatThrownBy(() -> tokens.verify(text, NOTHING_KEPT))
                .isInstanceOfSatisfying(
                        FormTokenRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static FormTokens at(Duration later, Vault vault) {
        return new FormTokens(vault, Clock.fixed(ISSUED.plus(later), ZoneOffset.UTC));
    }
}
